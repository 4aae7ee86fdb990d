package vn.tinhhoa.admin.contest.screening;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import vn.tinhhoa.admin.contest.screening.EntryPage.File;
import vn.tinhhoa.admin.contest.screening.EntryPage.Line;
import vn.tinhhoa.admin.contest.screening.EntryPage.Pair;
import vn.tinhhoa.admin.contest.screening.EntryPage.Past;
import vn.tinhhoa.admin.contest.screening.EntryPage.Person;
import vn.tinhhoa.admin.contest.screening.EntryPage.Said;
import vn.tinhhoa.admin.contest.screening.EntryPage.Text;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.Entrants;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.Work;
import vn.tinhhoa.content.contest.screening.Decision;
import vn.tinhhoa.content.contest.screening.ReasonWords;
import vn.tinhhoa.content.contest.screening.Screening;
import vn.tinhhoa.content.contest.screening.Twin;
import vn.tinhhoa.content.contest.screening.Verdict;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.text.WordCount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts the page of one entry together.
@Component
class EntryPages {

    private final Entries entries;
    private final Entrants entrants;
    private final VerdictWords words;
    private final ReasonWords reasons;
    private final DecisionForms forms;
    private final Times times;

    EntryPages(
            Entries entries,
            Entrants entrants,
            VerdictWords words,
            ReasonWords reasons,
            DecisionForms forms,
            Times times) {
        this.entries = entries;
        this.entrants = entrants;
        this.words = words;
        this.reasons = reasons;
        this.forms = forms;
        this.times = times;
    }

    /// @param form as it was posted; empty when the entry is only looked at
    EntryPage of(
            Held contest,
            Entry entry,
            Screening screening,
            MultiValueMap<String, String> form,
            Map<String, String> issues) {
        var rules = contest.rules();
        var id = contest.contest().id().value();
        var entrant = entrants.find(entry.entrant()).orElse(null);
        return new EntryPage(
                id,
                rules.name().in(rules.first(), id),
                rules.first().value(),
                entry.code().toString(),
                entry.state().name(),
                rules.category(entry.category())
                        .map(Category::name)
                        .map(name -> name.in(rules.first(), entry.category()))
                        .orElse(entry.category()),
                entry.language().value(),
                entry.works().stream().map(work -> file(work, entrant)).toList(),
                texts(entry, screening, form),
                said(entry),
                person(entrant),
                screening.verdicts().stream()
                        .sorted(Comparator.comparing(EntryPages::urgency))
                        .map(one -> line(one, entry))
                        .toList(),
                screening.verdicts().stream()
                        .flatMap(one -> pair(id, one, entry).stream())
                        .toList(),
                screening.decisions().reversed().stream().map(this::past).toList(),
                screening.version() == null ? 0 : screening.version(),
                forms.show(form, screening.open()),
                issues,
                "/contests/" + id + "/screening?state=" + entry.state());
    }

    private static File file(Work work, @Nullable Entrant entrant) {
        return new File(
                work.sha256(),
                entrant == null ? "" : entrant.fileName(work),
                work.width()
                        + " × "
                        + work.height()
                        + " px, "
                        + String.format(Locale.ROOT, "%.2f MB", work.bytes() / 1e6));
    }

    static String id(TextField field, LanguageTag language) {
        return "text-" + field + "-" + language;
    }

    private static List<Text> texts(
            Entry entry, Screening screening, MultiValueMap<String, String> form) {
        var posted = Fields.posted(form);
        var texts = new ArrayList<Text>();
        for (var field : TextField.values()) {
            var corrections = screening.corrections().getOrDefault(field, Localised.EMPTY);
            entry.text(field)
                    .texts()
                    .forEach((language, own) -> {
                        var id = id(field, language);
                        texts.add(
                                new Text(
                                        id,
                                        "screening.name." + field,
                                        language.value(),
                                        own,
                                        posted.has(id)
                                                ? posted.get(id)
                                                : corrections.texts().getOrDefault(language, ""),
                                        WordCount.of(own)));
                    });
        }
        return texts;
    }

    /// Only what differs from the author's own.
    static Map<TextField, Localised> corrections(Entry entry, Fields posted) {
        var all = new LinkedHashMap<TextField, Localised>();
        for (var field : TextField.values()) {
            var corrected = new LinkedHashMap<LanguageTag, String>();
            entry.text(field)
                    .texts()
                    .forEach((language, own) -> {
                        var text = posted.text(id(field, language));
                        if (!text.isEmpty() && !text.equals(own)) {
                            corrected.put(language, text);
                        }
                    });
            if (!corrected.isEmpty()) {
                all.put(field, new Localised(corrected));
            }
        }
        return all;
    }

    private List<Said> said(Entry entry) {
        var capture = entry.capture();
        return Stream.of(
                        new Said(
                                "screening.said.date",
                                capture.date() == null ? "" : times.showDay(capture.date())),
                        new Said("screening.said.place", capture.place()),
                        new Said("screening.said.how", entry.synthetic().how()))
                .filter(said -> !said.value().isBlank())
                .toList();
    }

    private List<Person> person(@Nullable Entrant entrant) {
        if (entrant == null) {
            return List.of();
        }
        var person = entrant.person();
        var lines = new ArrayList<Person>();
        lines.add(new Person("screening.person.name", person.name()));
        lines.add(new Person("screening.person.email", entrant.email()));
        if (person.born() != null) {
            lines.add(new Person("screening.person.born", times.showDay(person.born())));
        }
        lines.add(new Person("screening.person.nationality", person.nationality()));
        return lines.stream().filter(line -> !line.value().isBlank()).toList();
    }

    /// What has to be looked at comes first.
    private static int urgency(Verdict verdict) {
        return switch (verdict.outcome()) {
            case FAILED -> 0;
            case UNSURE -> 1;
            case NOT_CHECKABLE -> 2;
            case PASSED -> 3;
        };
    }

    private Line line(Verdict verdict, Entry entry) {
        var number = 0;
        for (var i = 0; i < entry.works().size(); i++) {
            if (entry.works().size() > 1 && entry.works().get(i).sha256().equals(verdict.file())) {
                number = i + 1;
            }
        }
        return new Line(
                "rule." + verdict.rule().code(),
                verdict.outcome().name(),
                words.of(verdict),
                number);
    }

    private Optional<Pair> pair(String contest, Verdict verdict, Entry entry) {
        var twin = verdict.twin();
        return twin == null ? Optional.empty() : pair(contest, verdict, twin, entry);
    }

    private Optional<Pair> pair(String contest, Verdict verdict, Twin twin, Entry entry) {
        var said = words.of(verdict);
        var own = picture(contest, entry, twin.file());
        if (twin.asset() != null) {
            return Optional.of(
                    new Pair(
                            said,
                            own,
                            "/media/" + twin.asset() + "/1280.jpg",
                            "",
                            "/pictures/" + twin.asset()));
        }
        return Optional.ofNullable(twin.entry())
                .flatMap(entries::find)
                .map(other ->
                        new Pair(
                                said,
                                own,
                                picture(other.contest().value(), other, twin.other()),
                                other.code().toString(),
                                "/contests/" + other.contest() + "/screening/" + other.code()));
    }

    private static String picture(String contest, Entry entry, String sha256) {
        return "/contests/" + contest + "/screening/" + entry.code() + "/" + sha256 + "-1280.jpg";
    }

    private Past past(Decision decision) {
        var language = LanguageTag.of(LocaleContextHolder.getLocale().getLanguage());
        return new Past(
                "screening.decided." + decision.kind(),
                decision.reasons().stream().map(one -> reasons.in(language, one)).toList(),
                decision.byName(),
                times.show(decision.at()));
    }
}
