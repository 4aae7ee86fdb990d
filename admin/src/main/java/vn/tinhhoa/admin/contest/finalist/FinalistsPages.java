package vn.tinhhoa.admin.contest.finalist;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.contest.finalist.FinalistsPage.File;
import vn.tinhhoa.admin.contest.finalist.FinalistsPage.Row;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.finalist.FinalistAsking;
import vn.tinhhoa.content.contest.finalist.FinalistPapers;
import vn.tinhhoa.content.contest.finalist.FinalistPapers.Original;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Puts together the page of finalists.
@Component
class FinalistsPages {

    private static final long MEGABYTE = 1_000_000;

    private final FinalistAsking asking;
    private final Times times;

    FinalistsPages(FinalistAsking asking, Times times) {
        this.asking = asking;
        this.times = times;
    }

    FinalistsPage of(Held held) {
        var contest = held.contest().id();
        var papers = asking.papers(contest);
        var finalists = asking.finalists(contest);
        var rules = held.rules();
        return new FinalistsPage(
                contest.value(),
                rules.name().in(own(), contest.value()),
                finalists.stream()
                        .filter(entry -> !papers.containsKey(entry.id()))
                        .filter(entry -> FinalistAsking.wants(rules, entry.category()))
                        .count(),
                held.contest().announcedAt() != null,
                finalists.stream().map(entry -> row(entry, papers.get(entry.id()))).toList());
    }

    private Row row(Entry entry, @Nullable FinalistPapers papers) {
        return new Row(
                entry.code().toString(),
                entry.text(TextField.TITLE).in(entry.language(), ""),
                entry.language().value(),
                said(entry),
                papers == null ? "" : times.show(papers.askedAt()),
                papers == null ? List.of() : files(entry, papers),
                papers == null
                        ? List.of()
                        : papers.releases().stream()
                                .map(consent -> "contest.choice." + consent.scope())
                                .toList());
    }

    private static String said(Entry entry) {
        var capture = entry.capture();
        return String.join(
                ", ",
                Stream.of(Objects.toString(capture.date(), ""), capture.place())
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    private List<File> files(Entry entry, FinalistPapers papers) {
        var files = new ArrayList<File>();
        for (var work : entry.works()) {
            var number = files.size() + 1;
            files.add(
                    papers.original(work.sha256())
                            .map(original -> file(entry, number, original))
                            .orElseGet(() -> new File(number, "", "", false)));
        }
        return files;
    }

    private File file(Entry entry, int number, Original original) {
        var facts =
                Stream.of(
                                times.show(original.receivedAt()),
                                Math.max(1, original.bytes() / MEGABYTE) + " MB",
                                original.camera(),
                                Objects.toString(original.takenLocally(), "").replace('T', ' '))
                        .filter(part -> !part.isEmpty())
                        .toList();
        return new File(
                number,
                "/contests/" + entry.contest() + "/finalists/" + entry.code() + "/" + number,
                String.join(" · ", facts),
                differs(entry.capture().date(), original));
    }

    private static boolean differs(@Nullable LocalDate said, Original original) {
        var taken = original.takenLocally();
        return said != null && taken != null && !taken.toLocalDate().equals(said);
    }

    private static LanguageTag own() {
        return LanguageTag.of(LocaleContextHolder.getLocale().getLanguage());
    }
}
