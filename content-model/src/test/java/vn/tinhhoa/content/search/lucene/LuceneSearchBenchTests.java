package vn.tinhhoa.content.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.ProvincialTextsFixture;
import vn.tinhhoa.content.search.QueryPlanner;
import vn.tinhhoa.content.search.SearchDocument;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.search.Synonyms;
import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.Folding;
import vn.tinhhoa.content.text.VietnameseText;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Prints what indexing and searching 10,000 articles in two languages cost.
@Tag("bench")
class LuceneSearchBenchTests {

    private static final int ARTICLES = 10_000;
    private static final int BATCH = 500;
    private static final int SEARCHES = 200;
    private static final List<LanguageTag> LANGUAGES =
            Stream.of("vi", "en", "zh", "ja", "ko", "fr", "lo", "km")
                    .map(LanguageTag::new)
                    .toList();

    @TempDir private Path directory;

    @Test
    void measures_indexing_and_searching() throws IOException {
        var texts = new ProvincialTextsFixture(7);
        var articles = texts.articles(ARTICLES);
        var synonyms = Synonyms.builtIn();
        var planner = new QueryPlanner(LANGUAGES, () -> synonyms);
        try (var index = LuceneSearchIndex.open(directory, planner, ZoneOffset.ofHours(7))) {
            var rebuild = index.rebuild();
            print(
                    "index, rebuild",
                    articles.size(),
                    () -> {
                        for (var from = 0; from < articles.size(); from += BATCH) {
                            rebuild.put(articles.subList(from, from + BATCH));
                        }
                        rebuild.commit();
                    });
            print(
                    "index, put in batches of " + BATCH,
                    5_000,
                    () -> {
                        for (var from = 0; from < 5_000; from += BATCH) {
                            index.put(articles.subList(from, from + BATCH));
                        }
                    });
            print(
                    "index, put one by one",
                    200,
                    () -> {
                        for (var at = 0; at < 200; at++) {
                            index.put(List.of(articles.get(at)));
                        }
                    });
            System.out.printf("index on disk: %d MB%n", bytes() >> 20);

            for (var warming = 4; warming < 8; warming++) {
                search(
                        index,
                        written(texts, articles, warming),
                        query -> query.in(LanguageTag.VIETNAMESE));
            }
            var written = written(texts, articles, 0);
            report(
                    "as written, in vi",
                    search(index, written, query -> query.in(LanguageTag.VIETNAMESE)));
            report(
                    "the same again",
                    search(index, written, query -> query.in(LanguageTag.VIETNAMESE)));
            report(
                    "as written, anywhere",
                    search(index, written(texts, articles, 1), query -> query));
            report(
                    "no marks, in vi",
                    search(
                            index,
                            written(texts, articles, 2).stream()
                                    .map(LuceneSearchBenchTests::bare)
                                    .toList(),
                            query -> query.in(LanguageTag.VIETNAMESE)));
            report(
                    "no marks, anywhere",
                    search(
                            index,
                            written(texts, articles, 3).stream()
                                    .map(LuceneSearchBenchTests::bare)
                                    .toList(),
                            query -> query));
            together("8 clients, each its own words", index, articles, texts, 8, 200);
            together("1 client, its own words", index, articles, texts, 1, 400);
            suggestions(index, articles);
            advice(index, written);
            report(
                    "newest, page 3",
                    search(
                            index,
                            written,
                            query -> query.sorted(SearchQuery.Sort.NEWEST).page(3, 10)));
            report(
                    "misspelled",
                    search(
                            index,
                            written.stream().map(text -> text + "q").toList(),
                            query -> query));
        }
        assertThat(articles).hasSize(2 * ARTICLES);
    }

    /// Words of articles that no other part asks for.
    private static List<String> written(
            ProvincialTextsFixture texts, List<SearchDocument> articles, int part) {
        return articles.stream()
                .filter(article -> article.language().equals(LanguageTag.VIETNAMESE))
                .skip((long) part * SEARCHES)
                .limit(SEARCHES)
                .map(texts::query)
                .toList();
    }

    private static void together(
            String what,
            LuceneSearchIndex index,
            List<SearchDocument> articles,
            ProvincialTextsFixture texts,
            int clients,
            int searches) {
        var gc = ManagementFactory.getGarbageCollectorMXBeans();
        var before = gc.stream().mapToLong(one -> one.getCollectionTime()).sum();
        var took = new ConcurrentLinkedQueue<Double>();
        var queries =
                articles.stream()
                        .filter(article -> article.language().equals(LanguageTag.VIETNAMESE))
                        .skip(2000)
                        .limit((long) clients * searches)
                        .map(texts::query)
                        .toList();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (var client = 0; client < clients; client++) {
                var own = queries.subList(client * searches, (client + 1) * searches);
                threads.execute(() -> {
                    for (var text : own) {
                        var begun = System.nanoTime();
                        index.search(SearchQuery.of(text).in(LanguageTag.VIETNAMESE));
                        took.add((System.nanoTime() - begun) / 1e6);
                    }
                });
            }
        }
        var sorted = took.stream().mapToDouble(ms -> ms).sorted().toArray();
        System.out.printf(
                "search, %s: p50 %.2f ms, p99 %.2f ms, longest %.2f ms, collecting garbage %d ms%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1],
                gc.stream().mapToLong(one -> one.getCollectionTime()).sum() - before);
    }

    private static void suggestions(LuceneSearchIndex index, List<SearchDocument> articles) {
        var typed =
                articles.stream()
                        .filter(article -> article.language().equals(LanguageTag.VIETNAMESE))
                        .limit(SEARCHES * 2L)
                        .map(article ->
                                article.title().substring(0, 1 + article.title().length() % 9))
                        .toList();
        for (var warming = 0; warming < 3; warming++) {
            costs(typed, text -> index.suggest(text, LanguageTag.VIETNAMESE, 8));
        }
        report("suggestions", costs(typed, text -> index.suggest(text, LanguageTag.VIETNAMESE, 8)));
    }

    private static void advice(LuceneSearchIndex index, List<String> written) {
        var misspelled = written.stream().map(text -> text.replaceFirst("(.)\\b", "$1$1")).toList();
        for (var warming = 0; warming < 3; warming++) {
            costs(misspelled, text -> index.advise(text, LanguageTag.VIETNAMESE));
        }
        report("advice", costs(misspelled, text -> index.advise(text, LanguageTag.VIETNAMESE)));
    }

    private static double[] costs(List<String> texts, Consumer<String> work) {
        var threads = ManagementFactory.getThreadMXBean();
        return texts.stream()
                .mapToDouble(text -> {
                    var before = threads.getCurrentThreadCpuTime();
                    work.accept(text);
                    return (threads.getCurrentThreadCpuTime() - before) / 1e6;
                })
                .sorted()
                .toArray();
    }

    private static String bare(String text) {
        return Folding.ascii(VietnameseText.searchable(CleanText.of(text)));
    }

    private static double[] search(
            LuceneSearchIndex index, List<String> texts, UnaryOperator<SearchQuery> how) {
        var threads = ManagementFactory.getThreadMXBean();
        var costs = new ArrayList<Double>();
        for (var text : texts) {
            var before = threads.getCurrentThreadCpuTime();
            index.search(how.apply(SearchQuery.of(text)));
            costs.add((threads.getCurrentThreadCpuTime() - before) / 1e6);
        }
        return costs.stream().mapToDouble(cost -> cost).sorted().toArray();
    }

    private static void report(String what, double[] sorted) {
        System.out.printf(
                "search, %-22s CPU ms: p50 %.2f, p90 %.2f, p99 %.2f, mean %.2f%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length * 99 / 100],
                Arrays.stream(sorted).average().orElse(0));
    }

    private static void print(String what, int documents, Runnable work) {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        var cpu = system.getProcessCpuTime();
        var time = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - time) / 1e9;
        System.out.printf(
                "%s: %d documents, %.0f a second, %.1f s, %.1f s CPU%n",
                what,
                documents,
                documents / seconds,
                seconds,
                (system.getProcessCpuTime() - cpu) / 1e9);
    }

    private long bytes() throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
