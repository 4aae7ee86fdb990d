package vn.tinhhoa.admin.article;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.tinhhoa.content.article.Article;
import vn.tinhhoa.content.article.ArticleFacts;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.content.text.Slug;

import java.util.Objects;

/// What a writer sends.
///
/// @param revision the one that the words are based on
/// @param then what to do after saving: `submit`, `preview`, `pictures`, or nothing
public record DraftForm(
        String title,
        String summary,
        String slug,
        String body,
        int revision,
        String section,
        String authorLine,
        String origin,
        String cover,
        boolean featured,
        String then) {

    /// Reads what was sent; what is missing is blank.
    static DraftForm of(MultiValueMap<String, String> sent) {
        var revision = text(sent, "revision");
        return new DraftForm(
                text(sent, "title"),
                text(sent, "summary"),
                text(sent, "slug"),
                text(sent, "body"),
                revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0,
                text(sent, "section"),
                text(sent, "authorLine"),
                text(sent, "origin"),
                text(sent, "cover"),
                text(sent, "featured").equals("true"),
                text(sent, "then"));
    }

    static DraftForm of(Article article, Edition edition) {
        var draft = edition.draft();
        var facts = article.facts();
        return new DraftForm(
                draft.title(),
                draft.summary(),
                Objects.requireNonNullElse(draft.slug(), ""),
                draft.body().value(),
                edition.revision(),
                facts.section(),
                facts.authorLine(),
                facts.origin(),
                facts.cover() == null ? "" : facts.cover().value(),
                facts.featured(),
                "");
    }

    Draft draft(HtmlSanitiser sanitiser) {
        var wanted = HtmlSanitiser.line(slug);
        return new Draft(
                HtmlSanitiser.line(title),
                HtmlSanitiser.line(summary),
                sanitiser.clean(body),
                wanted.isEmpty() ? null : Slug.of(wanted));
    }

    ArticleFacts facts(ArticleFacts before) {
        return new ArticleFacts(
                section.isBlank() ? before.section() : section,
                HtmlSanitiser.line(authorLine),
                HtmlSanitiser.line(origin),
                chosenCover(),
                featured,
                before.publishedAt());
    }

    private @Nullable AssetId chosenCover() {
        return cover.matches("[0-9a-f]{32}") ? new AssetId(cover) : null;
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
