package vn.tinhhoa.content.search;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;

import java.time.Instant;

/// One result as a reader sees it.
///
/// @param title with the words found in it marked
/// @param snippet the part of the body that answers best, its found words marked
/// @param attachment title of the file that the snippet is from; empty when it is from the text
public record SearchHit(
        String id,
        @Nullable String externalId,
        SearchKind kind,
        LanguageTag language,
        MarkedText title,
        String section,
        String url,
        Instant publishedAt,
        MarkedText snippet,
        String attachment) {}
