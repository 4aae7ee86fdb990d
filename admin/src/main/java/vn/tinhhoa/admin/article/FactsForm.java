package vn.tinhhoa.admin.article;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.tinhhoa.content.article.ArticleFacts;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.kind.Details;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is the same in all languages, as a browser holds it: once as the writer has it now, and
/// once as they saw it when they began. So two people's changes to different fields both stand.
///
/// @param kind its key
/// @param topics their keys, sorted
/// @param places their keys, sorted
/// @param details by the keys of the fields of every kind that was asked for
public record FactsForm(
        String kind,
        String section,
        String authorLine,
        String origin,
        String cover,
        boolean featured,
        List<String> topics,
        List<String> places,
        Map<String, String> details) {

    private static final String DETAIL = "detail-";

    private static final int MOST_CHOSEN = 50;

    static FactsForm of(ArticleFacts facts) {
        var cover = facts.cover();
        return new FactsForm(
                facts.subject().kind().key(),
                facts.section(),
                facts.authorLine(),
                facts.origin(),
                cover == null ? "" : cover.value(),
                facts.featured(),
                sorted(facts.subject().topics().stream()),
                sorted(facts.subject().places().stream()),
                facts.subject().details().values());
    }

    /// @param prefix of the fields' names
    static FactsForm of(MultiValueMap<String, String> sent, String prefix) {
        var details = new LinkedHashMap<String, String>();
        for (var name : sent.keySet()) {
            if (name.startsWith(prefix + DETAIL)) {
                details.put(name.substring((prefix + DETAIL).length()), line(sent, name));
            }
        }
        return new FactsForm(
                line(sent, prefix + "kind"),
                line(sent, prefix + "section"),
                line(sent, prefix + "authorLine"),
                line(sent, prefix + "origin"),
                line(sent, prefix + "cover"),
                line(sent, prefix + "featured").equals("true"),
                keys(sent, prefix + "topics"),
                keys(sent, prefix + "places"),
                details);
    }

    /// What this changes of `seen`, put on `now`.
    FactsForm over(FactsForm seen, FactsForm now) {
        var merged = new LinkedHashMap<>(now.details);
        details.forEach((key, value) -> {
            if (!value.equals(seen.detail(key))) {
                merged.put(key, value);
            }
        });
        return new FactsForm(
                kind.equals(seen.kind) ? now.kind : kind,
                section.equals(seen.section) ? now.section : section,
                authorLine.equals(seen.authorLine) ? now.authorLine : authorLine,
                origin.equals(seen.origin) ? now.origin : origin,
                cover.equals(seen.cover) ? now.cover : cover,
                featured == seen.featured ? now.featured : featured,
                topics.equals(seen.topics) ? now.topics : topics,
                places.equals(seen.places) ? now.places : places,
                merged);
    }

    /// The fields that two people changed in different ways since `seen`.
    List<String> clashes(FactsForm seen, FactsForm now) {
        return fields().keySet().stream()
                .filter(name ->
                        !field(name).equals(seen.field(name))
                                && !now.field(name).equals(seen.field(name))
                                && !field(name).equals(now.field(name)))
                .toList();
    }

    /// By the names that their labels have.
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", kind);
        fields.put("section", section);
        fields.put("origin", origin);
        fields.put("author-line", authorLine);
        fields.put("cover", cover);
        fields.put("featured", Boolean.toString(featured));
        fields.put("topics", String.join(", ", topics));
        fields.put("places", String.join(", ", places));
        details.forEach((key, value) -> fields.put("detail." + key, value));
        return fields;
    }

    /// A field by the name that its label has; blank when there is none.
    String field(String name) {
        return fields().getOrDefault(name, "");
    }

    /// Blank when it is not said.
    public String detail(String key) {
        return details.getOrDefault(key, "");
    }

    ArticleKind chosenKind(ArticleKind otherwise) {
        return ArticleKind.of(kind).orElse(otherwise);
    }

    ArticleFacts on(ArticleFacts before) {
        var subject = before.subject();
        return new ArticleFacts(
                section.isBlank() ? before.section() : section,
                authorLine,
                origin,
                chosenCover(),
                featured,
                before.publishedAt(),
                subject.as(Subject.of(chosenKind(subject.kind()), new Details(details)))
                        .withTopics(topics)
                        .withPlaces(places));
    }

    /// The keys of the topics in one field, as it was when the writer began.
    public String topicKeys() {
        return String.join(" ", topics);
    }

    /// The keys of the places in one field, as it was when the writer began.
    public String placeKeys() {
        return String.join(" ", places);
    }

    private @Nullable AssetId chosenCover() {
        return cover.matches("[0-9a-f]{32}") ? new AssetId(cover) : null;
    }

    /// Of one field for each, or of one field with all of them.
    private static List<String> keys(MultiValueMap<String, String> sent, String name) {
        var values = sent.getOrDefault(name, List.of());
        return sorted(
                values.stream()
                        .flatMap(value -> Stream.of(HtmlSanitiser.line(value).split(" ")))
                        .filter(key -> !key.isEmpty())
                        .limit(MOST_CHOSEN));
    }

    private static List<String> sorted(Stream<String> keys) {
        return keys.sorted().distinct().toList();
    }

    private static String line(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : HtmlSanitiser.line(value);
    }
}
