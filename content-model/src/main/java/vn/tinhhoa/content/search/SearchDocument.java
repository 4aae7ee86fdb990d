package vn.tinhhoa.content.search;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;

import java.time.Instant;

/// One findable text in one language.
///
/// @param id its identity in the index, such as the edition's id
/// @param externalId its name in the system it was imported from
/// @param body plain text, blocks separated by line ends
/// @param section the section's id; empty when it is in none
/// @param url where readers find it, such as `/vi/du-lich/binh-minh`
public record SearchDocument(
        String id,
        @Nullable String externalId,
        SearchKind kind,
        LanguageTag language,
        String title,
        String body,
        String section,
        String url,
        Instant publishedAt) {}
