package vn.tinhhoa.content.search;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.attachment.FileShowing;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.util.List;

/// How publications are found: by their own words, and by those of their files.
@Component
@Editorial
class FindableArticles {

    private final FileShowing files;
    private final Gazetteer places;

    FindableArticles(FileShowing files, Gazetteer places) {
        this.files = files;
        this.places = places;
    }

    SearchDocument document(Publication publication) {
        return new SearchDocument(
                publication.id().toString(),
                publication.externalId(),
                SearchKind.of(publication.subject().kind()),
                publication.language(),
                publication.title(),
                publication.summary() + "\n" + HtmlSanitiser.plainText(publication.body()),
                publication.section(),
                publication.address(),
                publication.publishedAt(),
                publication.subject().topics(),
                List.copyOf(places.andAround(publication.subject().places())),
                attachments(publication));
    }

    private List<SearchDocument.Attachment> attachments(Publication publication) {
        if (publication.files().isEmpty()) {
            return List.of();
        }
        var texts = files.texts(publication.files());
        return publication.files().stream()
                .map(file ->
                        new SearchDocument.Attachment(
                                file.title(), texts.getOrDefault(file.sha256(), "")))
                .toList();
    }
}
