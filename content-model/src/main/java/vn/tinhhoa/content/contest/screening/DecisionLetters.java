package vn.tinhhoa.content.contest.screening;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.entry.Entrants;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryLetters;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Tells authors what was decided of their entries, in their language.
@Component
@Editorial
class DecisionLetters {

    private final EntryLetters letters;
    private final Entrants entrants;
    private final ReasonWords words;
    private final SiteProperties site;

    DecisionLetters(
            EntryLetters letters, Entrants entrants, ReasonWords words, SiteProperties site) {
        this.letters = letters;
        this.entrants = entrants;
        this.words = words;
        this.site = site;
    }

    /// Once for each decision.
    ///
    /// @param number of the decision on this entry, from 1
    void owe(Entry entry, Decision decision, int number) {
        var language =
                entrants.find(entry.entrant())
                        .map(entrant -> entrant.language())
                        .orElse(entry.language());
        letters.owe(
                entry,
                "decision-" + number,
                "screening." + decision.kind().name().toLowerCase(Locale.ROOT),
                words.in(language, decision.reasons()),
                decision.until() == null ? "" : time(language, decision.until()),
                site.publicUrl() + "/" + language + "/contests/" + entry.contest() + "/entry");
    }

    private String time(LanguageTag language, Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(moment.atZone(site.zone()));
    }
}
