package vn.tinhhoa.content.search;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;

import java.time.Instant;
import java.util.List;

/// One findable text in one language.
///
/// @param id its identity in the index, such as the edition's id
/// @param externalId its name in the system it was imported from
/// @param body plain text, blocks separated by line ends
/// @param section the section's id; empty when it is in none
/// @param url where readers find it, such as `/vi/du-lich/binh-minh`
/// @param topics their keys
/// @param places the keys of all places that it is found by: those it names, what they became, and
///   what those lie in
/// @param attachments files that belong to it
public record SearchDocument(
        String id,
        @Nullable String externalId,
        SearchKind kind,
        LanguageTag language,
        String title,
        String body,
        String section,
        String url,
        Instant publishedAt,
        List<String> topics,
        List<String> places,
        List<Attachment> attachments) {

    public SearchDocument {
        topics = List.copyOf(topics);
        places = List.copyOf(places);
        attachments = List.copyOf(attachments);
    }

    /// A text about nothing in particular, without files.
    public SearchDocument(
            String id,
            @Nullable String externalId,
            SearchKind kind,
            LanguageTag language,
            String title,
            String body,
            String section,
            String url,
            Instant publishedAt) {
        this(
                id,
                externalId,
                kind,
                language,
                title,
                body,
                section,
                url,
                publishedAt,
                List.of(),
                List.of(),
                List.of());
    }

    /// A file that belongs to the text and is searched with it.
    ///
    /// @param text plain; the same as in the body
    public record Attachment(String title, String text) {}
}
