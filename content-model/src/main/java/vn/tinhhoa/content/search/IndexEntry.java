package vn.tinhhoa.content.search;

import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.References;
import vn.tinhhoa.content.text.VietnameseText;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A document as an engine indexes it, after the text step.
///
/// @param document with title and body clean; these are what is shown
/// @param title what the views of the title analyse
/// @param content what every other view analyses
/// @param references for the keyword field of references
/// @param year the calendar year of publication in the site's zone
public record IndexEntry(
        SearchDocument document, String title, String content, Set<String> references, int year) {

    /// What a view analyses.
    public String text(View view) {
        return view.isOfTitle() ? title : content;
    }

    /// A number made of the id, that decides between documents whose score and time are equal: both
    /// engines compare numbers faster than names.
    public long tie() {
        var id = document.id().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(id).getMostSignificantBits();
    }

    public static IndexEntry of(SearchDocument document, ZoneId zone) {
        var title = CleanText.of(document.title());
        var body = CleanText.of(document.body());
        var attachments =
                document.attachments().stream()
                        .map(file ->
                                new SearchDocument.Attachment(
                                        CleanText.of(file.title()), CleanText.of(file.text())))
                        .toList();
        var clean =
                Stream.concat(
                                Stream.of(title, body),
                                attachments.stream().map(file -> file.title() + "\n" + file.text()))
                        .collect(Collectors.joining("\n"));
        var content = VietnameseText.searchable(clean);
        return new IndexEntry(
                new SearchDocument(
                        document.id(),
                        document.externalId(),
                        document.kind(),
                        document.language(),
                        title,
                        body,
                        document.section(),
                        document.url(),
                        document.publishedAt(),
                        document.topics(),
                        document.places(),
                        attachments),
                content.substring(0, title.length()),
                content,
                References.toIndex(clean),
                document.publishedAt().atZone(zone).getYear());
    }
}
