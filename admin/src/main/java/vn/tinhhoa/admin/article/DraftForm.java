package vn.tinhhoa.admin.article;

import org.springframework.util.MultiValueMap;

import vn.tinhhoa.content.article.Article;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.content.text.Slug;

import java.util.Objects;

/// What a writer sends.
///
/// @param revision the one that the words are based on
/// @param seen the facts that the writer began with
/// @param then what to do after saving: `submit`, `preview`, `pictures`, `files`, `unicode`, or
///   nothing
public record DraftForm(
        String title,
        String summary,
        String slug,
        String body,
        int revision,
        FactsForm facts,
        FactsForm seen,
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
                FactsForm.of(sent, ""),
                FactsForm.of(sent, "seen-"),
                text(sent, "then"));
    }

    static DraftForm of(Article article, Edition edition) {
        var facts = FactsForm.of(article.facts());
        return of(edition.draft(), edition.revision(), facts, facts);
    }

    static DraftForm of(Draft draft, int revision, FactsForm facts, FactsForm seen) {
        return new DraftForm(
                draft.title(),
                draft.summary(),
                Objects.requireNonNullElse(draft.slug(), ""),
                draft.body().value(),
                revision,
                facts,
                seen,
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

    private static String text(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
