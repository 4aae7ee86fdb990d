package vn.tinhhoa.portal.contest.entering;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.Eligibility.ExcludedRole;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.contest.entry.EntryIssue;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.entry.SyntheticSaid;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.layout.Words;

import java.util.Set;

/// What entrants are told, in their language.
@Component
class EntryWords {

    private static final String ISSUE = "entering.issue.";
    private static final Set<String> ISSUES =
            Set.of(
                    "entering.issue.name.missing",
                    "entering.issue.born.missing",
                    "entering.issue.born.impossible",
                    "entering.issue.born.too-young",
                    "entering.issue.guardian.missing",
                    "entering.issue.residence.missing",
                    "entering.issue.residence.not-entitled",
                    "entering.issue.excluded.not-said",
                    "entering.issue.files.too-few",
                    "entering.issue.files.too-many",
                    "entering.issue.text.missing",
                    "entering.issue.text.too-long",
                    "entering.issue.text.too-many-words",
                    "entering.issue.date.missing",
                    "entering.issue.date.outside",
                    "entering.issue.date.unreadable",
                    "entering.issue.place.missing",
                    "entering.issue.unpublished.not-said",
                    "entering.issue.synthetic.not-said",
                    "entering.issue.synthetic.refused",
                    "entering.issue.synthetic.how-missing",
                    "entering.issue.consent.missing",
                    "entering.issue.file.format",
                    "entering.issue.file.too-few-bytes",
                    "entering.issue.file.too-many-bytes",
                    "entering.issue.file.long-side",
                    "entering.issue.file.short-side",
                    "entering.issue.picture.type",
                    "entering.issue.picture.broken",
                    "entering.issue.picture.too-many-pixels",
                    "entering.issue.file.full",
                    "entering.issue.file.late",
                    "entering.issue.file.needed",
                    "entering.issue.file.other-entry",
                    "entering.issue.file.none",
                    "entering.issue.file.too-large",
                    "entering.issue.file.no-room",
                    "entering.issue.late",
                    "entering.issue.no-place",
                    "entering.issue.other-rules",
                    "entering.issue.overtaken",
                    "entering.issue.passed",
                    "entering.issue.too-many-drafts");

    private final Words words;

    EntryWords(Words words) {
        this.words = words;
    }

    String say(LanguageTag language, String key, Object... arguments) {
        return words.say(language, key, arguments);
    }

    String issue(LanguageTag language, EntryIssue issue) {
        var key = ISSUE + issue.code();
        return ISSUES.contains(key)
                ? words.say(language, key, issue.arguments().toArray())
                : words.say(language, "entering.issue.unsound");
    }

    /// What became of the step before, when it is one of ours.
    @Nullable String done(LanguageTag language, @Nullable String step) {
        return switch (step) {
            case "sent" -> words.say(language, "entering.done.sent");
            case "saved" -> words.say(language, "entering.done.saved");
            case "taken" -> words.say(language, "entering.done.taken");
            case "removed" -> words.say(language, "entering.done.removed");
            case "withdrawn" -> words.say(language, "entering.done.withdrawn");
            case "thrown-away" -> words.say(language, "entering.done.thrown-away");
            case "originals" -> words.say(language, "entering.done.originals");
            case "person" -> words.say(language, "entering.done.person");
            case null, default -> null;
        };
    }

    String state(LanguageTag language, EntryState state) {
        return words.say(
                language,
                switch (state) {
                    case DRAFT -> "entering.state.draft";
                    case SUBMITTED -> "entering.state.submitted";
                    case REOPENED -> "entering.state.reopened";
                    case ELIGIBLE -> "entering.state.eligible";
                    case INELIGIBLE -> "entering.state.ineligible";
                    case IN_JUDGING -> "entering.state.in-judging";
                    case SHORTLISTED -> "entering.state.shortlisted";
                    case FINALIST -> "entering.state.finalist";
                    case AWARDED -> "entering.state.awarded";
                    case NOT_AWARDED -> "entering.state.not-awarded";
                    case WITHDRAWN -> "entering.state.withdrawn";
                    case DISQUALIFIED -> "entering.state.disqualified";
                });
    }

    String text(LanguageTag language, TextField field) {
        return words.say(
                language,
                switch (field) {
                    case TITLE -> "entering.text.title";
                    case CAPTION -> "entering.text.caption";
                    case STORY -> "entering.text.story";
                });
    }

    String residence(LanguageTag language, Residence residence) {
        return words.say(
                language,
                switch (residence) {
                    case CITIZEN -> "entering.residence.citizen";
                    case OVERSEAS_VIETNAMESE -> "entering.residence.overseas";
                    case FOREIGN_RESIDENT -> "entering.residence.foreign";
                    case ANYBODY -> "entering.residence.anybody";
                });
    }

    String role(LanguageTag language, ExcludedRole role) {
        return words.say(
                language,
                switch (role) {
                    case ORGANISER -> "entering.role.organiser";
                    case JURY -> "entering.role.jury";
                    case SECRETARIAT -> "entering.role.secretariat";
                    case SPONSOR_STAFF -> "entering.role.sponsor";
                });
    }

    String synthetic(LanguageTag language, SyntheticSaid.Kind kind) {
        return words.say(
                language,
                switch (kind) {
                    case NOT_SAID -> "entering.synthetic.not-said";
                    case NONE -> "entering.synthetic.none";
                    case COMPOSITE -> "entering.synthetic.composite";
                    case MADE_BY_PROGRAM -> "entering.synthetic.program";
                });
    }
}
