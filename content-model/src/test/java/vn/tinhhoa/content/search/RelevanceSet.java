package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Articles of an invented province and what readers would type to find each of them. In the files
/// `relevance/*.txt` an article is a line `# id date`, its title, its text, and below these one
/// line for each query: `?` and its kind, if it is of a special one.
final class RelevanceSet {

    private static final List<String> SECTIONS =
            List.of(
                    "administration",
                    "culture",
                    "documents",
                    "events",
                    "investment",
                    "relations",
                    "tourism");

    private static final int SENTENCES = 4;

    private final List<SearchDocument> articles = new ArrayList<>();
    private final List<Judged> queries = new ArrayList<>();

    private RelevanceSet() {}

    /// @param kind empty for plain words with their marks, else `abbr`, `date`, `former`, `number`
    /// @param id of the article that is meant
    record Judged(String kind, String text, String id) {}

    static RelevanceSet read() {
        var set = new RelevanceSet();
        SECTIONS.forEach(set::read);
        set.readQuestions();
        set.addDigests();
        return set;
    }

    List<SearchDocument> articles() {
        return List.copyOf(articles);
    }

    List<Judged> queries() {
        return List.copyOf(queries);
    }

    /// Every second one, by which weights are chosen.
    static List<Judged> toChooseBy(List<Judged> queries) {
        return everySecond(queries, 1);
    }

    /// The others, by which they are judged.
    static List<Judged> toJudgeBy(List<Judged> queries) {
        return everySecond(queries, 0);
    }

    private static List<Judged> everySecond(List<Judged> queries, int from) {
        return IntStream.range(0, queries.size())
                .filter(at -> at % 2 == from)
                .mapToObj(queries::get)
                .toList();
    }

    private void read(String section) {
        var lines = lines(section).iterator();
        var id = "";
        while (lines.hasNext()) {
            var line = lines.next();
            if (line.startsWith("# ")) {
                var head = line.split(" ");
                id = head[1];
                articles.add(article(section, id, head[2], lines.next(), lines.next()));
            } else if (line.startsWith("?")) {
                var text = line.indexOf(' ');
                queries.add(new Judged(line.substring(1, text), line.substring(text + 1), id));
            }
        }
    }

    /// What readers ask in words of their own: the query, ` = `, the article.
    private void readQuestions() {
        for (var line : lines("questions")) {
            var parts = line.split(" = ");
            queries.add(new Judged("", parts[0], parts[1]));
        }
    }

    /// News in brief, as every site has them: each sentence of every article stands in two of them
    /// among sentences of others, so that what is meant has to be told from what only mentions it.
    private void addDigests() {
        var random = new Random(11);
        var written = List.copyOf(articles);
        for (var round = 0; round < 2; round++) {
            var sentences = new ArrayList<String>();
            written.forEach(
                    article -> sentences.addAll(List.of(article.body().split("(?<=\\.) "))));
            Collections.shuffle(sentences, random);
            for (var from = 0; from < sentences.size(); from += SENTENCES) {
                var some = sentences.subList(from, Math.min(from + SENTENCES, sentences.size()));
                var mentioned = written.get(random.nextInt(written.size())).title().split(" ");
                var title = Stream.of(mentioned).limit(4).collect(Collectors.joining(" "));
                articles.add(
                        article(
                                "digest",
                                "digest-" + articles.size(),
                                "2025-01-01",
                                "Điểm tin trong tuần: " + title,
                                String.join(" ", some)));
            }
        }
    }

    private static SearchDocument article(
            String section, String id, String day, String title, String body) {
        return new SearchDocument(
                id,
                null,
                SearchKind.ARTICLE,
                LanguageTag.VIETNAMESE,
                title,
                body,
                section,
                "/vi/" + section + "/" + id,
                LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.ofHours(7)));
    }

    private static List<String> lines(String section) {
        try (InputStream file =
                RelevanceSet.class.getResourceAsStream("relevance/" + section + ".txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
