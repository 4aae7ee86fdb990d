package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.CaptureRequirements;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ConsentText;
import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.FileRequirements;
import vn.tinhhoa.content.contest.FileRequirements.Synthetic;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.TextRequirement;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.text.WordCount;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the rules ask of an entry before it can be sent: what a machine alone can decide. What a
/// person must look at is for the officers.
@Component
public class EntryRequirements {

    /// Of a text whose words are not limited, so that nobody fills the house.
    private static final int LONGEST_TEXT = 60_000;

    private final Clock clock;
    private final SiteProperties site;

    EntryRequirements(Clock clock, SiteProperties site) {
        this.clock = clock;
        this.site = site;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }

    public List<EntryIssue> issues(Entry entry, Category category) {
        var issues = new ArrayList<EntryIssue>();
        files(entry, category.files(), issues);
        for (var field : TextField.values()) {
            var asked = category.texts().get(field);
            if (asked != null) {
                text(entry, field, asked, issues);
            }
        }
        if (category.files().most() > 0) {
            capture(entry.capture(), category.capture(), issues);
        } else if (category.capture().unpublished() && !entry.capture().unpublished()) {
            issues.add(EntryIssue.of("unpublished", "unpublished.not-said"));
        }
        synthetic(entry.synthetic(), category.files().synthetic(), issues);
        return issues;
    }

    /// What was not agreed to and has to be.
    public List<EntryIssue> missing(Set<Scope> given, RuleSet rules) {
        return rules.consents().stream()
                .filter(consent -> consent.required() && !consent.scope().fromFinalOn())
                .map(ConsentText::scope)
                .filter(scope -> !given.contains(scope))
                .map(scope -> EntryIssue.of("consent-" + scope, "consent.missing"))
                .toList();
    }

    private static void files(Entry entry, FileRequirements rules, List<EntryIssue> issues) {
        var count = entry.works().size();
        if (count < rules.fewest()) {
            issues.add(EntryIssue.of("files", "files.too-few", count, rules.fewest()));
        } else if (count > rules.most()) {
            issues.add(EntryIssue.of("files", "files.too-many", count, rules.most()));
        }
    }

    private static void text(
            Entry entry, TextField field, TextRequirement asked, List<EntryIssue> issues) {
        var texts = entry.text(field);
        if (asked.required() && texts.isEmpty()) {
            issues.add(EntryIssue.of(field.name(), "text.missing"));
        }
        texts.texts()
                .forEach((language, text) -> {
                    var place = field + "-" + language;
                    if (text.length() > LONGEST_TEXT) {
                        issues.add(EntryIssue.of(place, "text.too-long", LONGEST_TEXT));
                    } else if (asked.mostWords() > 0) {
                        var words = WordCount.of(text);
                        if (words > asked.mostWords()) {
                            issues.add(
                                    EntryIssue.of(
                                            place,
                                            "text.too-many-words",
                                            words,
                                            asked.mostWords()));
                        }
                    }
                });
    }

    private void capture(CaptureSaid said, CaptureRequirements rules, List<EntryIssue> issues) {
        var date = said.date();
        if (date == null) {
            if (rules.from() != null || rules.until() != null) {
                issues.add(EntryIssue.of("date", "date.missing"));
            }
        } else if (!rules.includes(date) || date.isAfter(today())) {
            issues.add(EntryIssue.of("date", "date.outside"));
        }
        if (!rules.places().isEmpty() && said.place().isBlank()) {
            issues.add(EntryIssue.of("place", "place.missing"));
        }
        if (rules.unpublished() && !said.unpublished()) {
            issues.add(EntryIssue.of("unpublished", "unpublished.not-said"));
        }
    }

    private static void synthetic(SyntheticSaid said, Synthetic rules, List<EntryIssue> issues) {
        switch (said.kind()) {
            case NOT_SAID -> issues.add(EntryIssue.of("synthetic", "synthetic.not-said"));
            case NONE -> {
                return;
            }
            case COMPOSITE, MADE_BY_PROGRAM -> {
                if (rules == Synthetic.REFUSED) {
                    issues.add(EntryIssue.of("synthetic", "synthetic.refused"));
                } else if (said.how().isBlank()) {
                    issues.add(EntryIssue.of("how", "synthetic.how-missing"));
                }
            }
        }
    }
}
