package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.mail.Letter;
import vn.tinhhoa.content.mail.Letters;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/// Letters to those who entered, in their language.
@Component
public class EntryLetters {

    private final EntrantRepository entrants;
    private final PublishedContests contests;
    private final Letters letters;
    private final SiteProperties site;

    EntryLetters(
            EntrantRepository entrants,
            PublishedContests contests,
            Letters letters,
            SiteProperties site) {
        this.entrants = entrants;
        this.contests = contests;
        this.letters = letters;
        this.site = site;
    }

    /// Owes the author of an entry a letter, once for each key.
    ///
    /// @param key of this letter among those about the entry
    /// @param kind the beginning of its keys in the catalogue `messages/mail/entry`
    /// @param more what its sentences name, from `{3}` on; `{0}` is the contest, `{1}` the category
    ///   and `{2}` the code
    public void owe(Entry entry, String key, String kind, String... more) {
        var author = entrants.findById(entry.entrant());
        var contest = contests.find(entry.contest());
        if (author.isEmpty() || contest.isEmpty()) {
            return;
        }
        var language = author.get().language();
        var rules = contest.get().rules();
        var arguments = new ArrayList<String>();
        arguments.add(rules.name().in(language, entry.contest().value()));
        arguments.add(
                rules.category(entry.category())
                        .map(Category::name)
                        .map(name -> name.in(language, entry.category()))
                        .orElse(entry.category()));
        arguments.add(entry.code().toString());
        arguments.addAll(List.of(more));
        letters.owe(
                Letter.owed(
                        "entry:" + entry.id() + ":" + key,
                        author.get().email(),
                        rules.secretariat(),
                        language,
                        kind,
                        arguments.toArray(String[]::new)));
    }

    void receipt(Entry entry, Instant closes) {
        var language = language(entry);
        owe(
                entry,
                "receipt-" + entry.history().size(),
                "entry.receipt",
                time(language, entry.changedAt()),
                time(language, closes.minusMillis(1)),
                address(language, entry.contest().value()));
    }

    void withdrawn(Entry entry) {
        owe(entry, "withdrawn", "entry.withdrawn", time(language(entry), entry.changedAt()));
    }

    /// At most one a minute.
    void link(Entrant entrant, Held contest, String sealed, Instant until, Instant now) {
        var language = entrant.language();
        letters.owe(
                Letter.owed(
                        "entrant:" + entrant.id() + ":" + now.getEpochSecond() / 60,
                        entrant.email(),
                        contest.rules().secretariat(),
                        language,
                        "entry.link",
                        contest.rules().name().in(language, entrant.contest().value()),
                        address(language, entrant.contest().value())
                                + "/from-letter?seal="
                                + sealed,
                        time(language, until)));
    }

    private LanguageTag language(Entry entry) {
        return entrants.findById(entry.entrant()).map(Entrant::language).orElse(entry.language());
    }

    private String address(LanguageTag language, String contest) {
        return site.publicUrl() + "/" + language + "/contests/" + contest + "/entry";
    }

    private String time(LanguageTag language, Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(moment.atZone(site.zone()));
    }
}
