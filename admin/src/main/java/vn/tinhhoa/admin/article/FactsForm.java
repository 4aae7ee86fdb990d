package vn.tinhhoa.admin.article;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.tinhhoa.content.article.ArticleFacts;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is the same in all languages, as a browser holds it: once as the writer has it now, and
/// once as they saw it when they began. So two people's changes to different fields both stand.
public record FactsForm(
        String section, String authorLine, String origin, String cover, boolean featured) {

    static FactsForm of(ArticleFacts facts) {
        var cover = facts.cover();
        return new FactsForm(
                facts.section(),
                facts.authorLine(),
                facts.origin(),
                cover == null ? "" : cover.value(),
                facts.featured());
    }

    /// @param prefix of the fields' names
    static FactsForm of(MultiValueMap<String, String> sent, String prefix) {
        return new FactsForm(
                line(sent, prefix + "section"),
                line(sent, prefix + "authorLine"),
                line(sent, prefix + "origin"),
                line(sent, prefix + "cover"),
                line(sent, prefix + "featured").equals("true"));
    }

    /// What this changes of `seen`, put on `now`.
    FactsForm over(FactsForm seen, FactsForm now) {
        return new FactsForm(
                section.equals(seen.section) ? now.section : section,
                authorLine.equals(seen.authorLine) ? now.authorLine : authorLine,
                origin.equals(seen.origin) ? now.origin : origin,
                cover.equals(seen.cover) ? now.cover : cover,
                featured == seen.featured ? now.featured : featured);
    }

    /// The fields that two people changed in different ways since `seen`.
    List<String> clashes(FactsForm seen, FactsForm now) {
        var mine = fields();
        var before = seen.fields();
        var theirs = now.fields();
        return mine.keySet().stream()
                .filter(name ->
                        !Objects.equals(mine.get(name), before.get(name))
                                && !Objects.equals(theirs.get(name), before.get(name))
                                && !Objects.equals(mine.get(name), theirs.get(name)))
                .toList();
    }

    /// By the names that their labels have.
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("section", section);
        fields.put("origin", origin);
        fields.put("author-line", authorLine);
        fields.put("cover", cover);
        fields.put("featured", Boolean.toString(featured));
        return fields;
    }

    ArticleFacts on(ArticleFacts before) {
        return new ArticleFacts(
                section.isBlank() ? before.section() : section,
                authorLine,
                origin,
                chosenCover(),
                featured,
                before.publishedAt());
    }

    private @Nullable AssetId chosenCover() {
        return cover.matches("[0-9a-f]{32}") ? new AssetId(cover) : null;
    }

    private static String line(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : HtmlSanitiser.line(value);
    }
}
