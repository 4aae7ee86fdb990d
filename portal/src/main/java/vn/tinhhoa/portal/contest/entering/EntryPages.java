package vn.tinhhoa.portal.contest.entering;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.FileRequirements.Synthetic;
import vn.tinhhoa.content.contest.entry.ConsentGiven;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryIssue;
import vn.tinhhoa.content.contest.entry.EntryPeriods;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.finalist.OriginalTaking;
import vn.tinhhoa.content.contest.screening.Reason;
import vn.tinhhoa.content.contest.screening.ReasonWords;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.contest.Deadlines;
import vn.tinhhoa.portal.contest.entering.EntryPage.Step;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Words;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the page on which an entry is worked on.
@Component
class EntryPages {

    private static final Set<String> PERSONS =
            Set.of("name", "born", "guardian", "residence", "not-excluded");

    private final Frames frames;
    private final EntryWords words;
    private final Words moments;
    private final Deadlines deadlines;
    private final ReasonWords reasons;
    private final OriginalTaking originals;
    private final EntryPeriods periods;
    private final AskedFiles files;
    private final AskedTexts texts;
    private final Clock clock;

    EntryPages(
            Frames frames,
            EntryWords words,
            Words moments,
            Deadlines deadlines,
            ReasonWords reasons,
            OriginalTaking originals,
            EntryPeriods periods,
            AskedFiles files,
            AskedTexts texts,
            Clock clock) {
        this.frames = frames;
        this.words = words;
        this.moments = moments;
        this.deadlines = deadlines;
        this.reasons = reasons;
        this.originals = originals;
        this.periods = periods;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    /// As it is kept.
    EntryPage of(Visit visit, Entry entry, @Nullable String notice) {
        return of(visit, entry, kept(entry), List.of(), notice);
    }

    /// As it is kept, with what stood in the way of something else.
    EntryPage refused(Visit visit, Entry entry, List<EntryIssue> issues) {
        return of(visit, entry, kept(entry), issues, null);
    }

    private static EntryForm kept(Entry entry) {
        return new EntryForm(
                entry.content(),
                "",
                "",
                entry.consents().stream().map(ConsentGiven::scope).collect(Collectors.toSet()),
                0,
                false);
    }

    /// As it was posted, with what is to be mended.
    EntryPage of(
            Visit visit,
            Entry entry,
            EntryForm form,
            List<EntryIssue> issues,
            @Nullable String notice) {
        var language = visit.language();
        var voice = Voice.of(language, visit.rules());
        var category = visit.category(entry);
        var errors = new LinkedHashMap<String, String>();
        issues.forEach(issue ->
                errors.merge(
                        issue.field(),
                        words.issue(language, issue),
                        (one, two) -> one + " " + two));
        var spoken = languages(visit, entry);
        var open = periods.mayChange(entry, clock.instant());
        var title = words.say(language, "entering.entry", entry.code().toString());
        return new EntryPage(
                frames.of(
                        visit.reader(),
                        Head.unlisted(title),
                        visit.entry(entry),
                        null,
                        other -> EntryPaths.entry(other, visit.id(), entry.code())),
                voice.said(visit.rules().name(), visit.id().value()),
                voice.said(category.name(), category.code()),
                visit.entries(),
                visit.entry(entry),
                entry.code().toString(),
                entry.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.state(language, entry.state()),
                open,
                entry.state().isOpenToItsAuthor(),
                entry.state() == EntryState.REOPENED,
                deadlines.of(language, visit.rules().period().closes()),
                notice,
                lines(visit, errors, spoken.getFirst()),
                errors,
                asks(category),
                files.of(visit, entry, category),
                texts.of(visit, category, form.content(), spoken.subList(0, 1), errors),
                texts.of(visit, category, form.content(), spoken.subList(1, spoken.size()), errors),
                form.content().capture().date() == null
                        ? form.unreadableDate()
                        : form.content().capture().date().toString(),
                texts.dateHint(language, category),
                form.content().capture().place(),
                String.join(", ", category.capture().places()),
                form.content().capture().unpublished(),
                texts.synthetic(language, form.content().synthetic().kind(), category),
                form.content().synthetic().how(),
                consents(visit, form, voice),
                visit.contest().inForce().id().number(),
                EntryForm.print(entry.content()),
                entry.history().stream()
                        .map(step ->
                                new Step(
                                        words.state(language, step.state()),
                                        moments.time(language, step.at()),
                                        Reason.read(step.reason()).stream()
                                                .map(reason -> reasons.in(language, reason))
                                                .toList()))
                        .toList(),
                originals.papers(entry.id()).isPresent() ? visit.entry(entry) + "/originals" : null,
                entry.state().isFinal() || entry.state() == EntryState.AWARDED
                        ? null
                        : visit.entry(entry) + "/withdraw");
    }

    /// The author's own first, then the contest's others.
    List<LanguageTag> languages(Visit visit, Entry entry) {
        return Stream.concat(Stream.of(entry.language()), visit.rules().languages().stream())
                .distinct()
                .toList();
    }

    /// What is missing of the person is mended on a page of its own.
    private List<IssueLine> lines(Visit visit, Map<String, String> errors, LanguageTag own) {
        return errors.entrySet().stream()
                .map(error ->
                        PERSONS.contains(error.getKey())
                                ? new IssueLine(visit.entries() + "/me", error.getValue())
                                : text(error.getKey())
                                        .map(text -> named(visit, text, own, error.getValue()))
                                        .orElseGet(() ->
                                                IssueLine.at(error.getKey(), error.getValue())))
                .toList();
    }

    private IssueLine named(Visit visit, TextField text, LanguageTag own, String error) {
        return IssueLine.at(text + "-" + own, words.text(visit.language(), text) + ": " + error);
    }

    private static Optional<TextField> text(String field) {
        return Arrays.stream(TextField.values())
                .filter(text -> text.name().equals(field))
                .findFirst();
    }

    private static Map<String, Boolean> asks(Category category) {
        var capture = category.capture();
        return Map.of(
                "files",
                category.files().most() > 0,
                "date",
                capture.from() != null || capture.until() != null,
                "place",
                !capture.places().isEmpty(),
                "unpublished",
                capture.unpublished(),
                "how",
                category.files().synthetic() == Synthetic.ALLOWED_WHEN_SAID);
    }

    private static List<EntryPage.Consent> consents(Visit visit, EntryForm form, Voice voice) {
        return visit.rules().consents().stream()
                .filter(consent -> !consent.scope().fromFinalOn())
                .map(consent ->
                        new EntryPage.Consent(
                                consent.scope().name(),
                                voice.said(consent.text(), consent.scope().name()),
                                consent.required(),
                                form.consents().contains(consent.scope())))
                .toList();
    }
}
