package vn.tinhhoa.content.search;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.attachment.FileShowing;
import vn.tinhhoa.content.kind.Details;
import vn.tinhhoa.content.kind.KindField;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// How publications are found: by their own words, by what their kind says beside them, and by the
/// words of their files.
@Component
@Editorial
class FindableArticles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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
                String.join(
                        "\n",
                        publication.summary(),
                        HtmlSanitiser.plainText(publication.body()),
                        details(publication.subject())),
                publication.section(),
                publication.address(),
                publication.publishedAt(),
                publication.subject().topics(),
                List.copyOf(places.andAround(publication.subject().places())),
                attachments(publication));
    }

    private static String details(Subject subject) {
        return subject.kind().fields().stream()
                .map(field -> found(field, subject.details()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// Names, numbers of documents and days; what is one of a few choices narrows a list instead.
    private static String found(KindField field, Details details) {
        return switch (field.type()) {
            case TEXT, CODE -> details.text(field.key());
            case DATE -> details.date(field.key()).map(DAY::format).orElse("");
            default -> "";
        };
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
