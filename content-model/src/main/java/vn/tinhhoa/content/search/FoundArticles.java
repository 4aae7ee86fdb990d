package vn.tinhhoa.content.search;

import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.text.HtmlSanitiser;

/// How a publication is found.
final class FoundArticles {

    private FoundArticles() {}

    static SearchDocument of(Publication publication) {
        return new SearchDocument(
                publication.id().toString(),
                publication.externalId(),
                SearchKind.ARTICLE,
                publication.language(),
                publication.title(),
                publication.summary() + "\n" + HtmlSanitiser.plainText(publication.body()),
                publication.section(),
                publication.address(),
                publication.publishedAt());
    }
}
