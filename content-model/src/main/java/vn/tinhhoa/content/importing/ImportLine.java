package vn.tinhhoa.content.importing;

import vn.tinhhoa.content.article.ArticleFacts;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.language.LanguageTag;

import java.util.List;
import java.util.Map;

/// A line that could be read: one article with its words in each language.
///
/// @param notes what was changed on the way in, in plain English
/// @param source one of the languages in `editions`
record ImportLine(
        long number,
        String externalId,
        LanguageTag source,
        ArticleFacts facts,
        Map<LanguageTag, Draft> editions,
        List<String> notes) {}
