package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;

/// Which articles somebody wants to see.
///
/// @param state of any of their editions, or of the one in `language`; null for all
/// @param language in which there must be an edition; null for all
/// @param text part of a title, typed with or without marks; blank for all
public record ArticleFilter(
        @Nullable EditionState state, @Nullable LanguageTag language, String text) {

    public static final ArticleFilter ALL = new ArticleFilter(null, null, "");
}
