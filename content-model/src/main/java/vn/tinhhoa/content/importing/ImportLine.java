package vn.tinhhoa.content.importing;

import vn.tinhhoa.content.article.ArticleFacts;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.language.LanguageTag;

import java.util.Map;

/// A line that could be read: one article with its words in each language.
///
/// @param source one of the languages in `editions`
record ImportLine(
        long number,
        String externalId,
        LanguageTag source,
        ArticleFacts facts,
        Map<LanguageTag, Draft> editions) {}
