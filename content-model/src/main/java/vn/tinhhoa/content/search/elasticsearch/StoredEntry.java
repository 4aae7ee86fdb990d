package vn.tinhhoa.content.search.elasticsearch;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.Highlighter;
import vn.tinhhoa.content.search.IndexEntry;
import vn.tinhhoa.content.search.SearchDocument;
import vn.tinhhoa.content.search.SearchHit;
import vn.tinhhoa.content.search.SearchKind;
import vn.tinhhoa.content.search.Snippet;
import vn.tinhhoa.content.search.Suggestion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// An entry as Elasticsearch keeps it; [IndexFields] names the components.
///
/// @param published milliseconds since 1970
/// @param tie decides between what is otherwise equal
/// @param title by language; only searched, not given back
/// @param content by language; only searched, not given back
record StoredEntry(
        String id,
        String kind,
        String language,
        String section,
        List<String> topics,
        List<String> places,
        int year,
        long published,
        long tie,
        Set<String> references,
        @Nullable Map<String, String> title,
        @Nullable Map<String, String> content,
        Shown shown) {

    /// What is only given back, not searched.
    ///
    /// @param body null in suggestions
    /// @param attachments null in suggestions
    record Shown(
            @Nullable String externalId,
            String url,
            String title,
            @Nullable String body,
            @Nullable List<SearchDocument.Attachment> attachments) {

        @Override
        public List<SearchDocument.Attachment> attachments() {
            return attachments == null ? List.of() : attachments;
        }
    }

    static StoredEntry of(IndexEntry entry) {
        var document = entry.document();
        var language = document.language().value();
        return new StoredEntry(
                document.id(),
                document.kind().key(),
                language,
                document.section(),
                document.topics(),
                document.places(),
                entry.year(),
                document.publishedAt().toEpochMilli(),
                entry.tie(),
                entry.references(),
                Map.of(language, entry.title()),
                Map.of(language, entry.content()),
                new Shown(
                        document.externalId(),
                        document.url(),
                        document.title(),
                        document.body(),
                        document.attachments()));
    }

    Suggestion suggestion() {
        return new Suggestion(shown.title(), SearchKind.of(kind), shown.url());
    }

    SearchHit hit(Highlighter highlighter) {
        var snippet =
                Snippet.of(Objects.requireNonNull(shown.body()), shown.attachments(), highlighter);
        return new SearchHit(
                id,
                shown.externalId(),
                SearchKind.of(kind),
                new LanguageTag(language),
                highlighter.mark(shown.title()),
                section,
                shown.url(),
                Instant.ofEpochMilli(published),
                snippet.text(),
                snippet.attachment());
    }
}
