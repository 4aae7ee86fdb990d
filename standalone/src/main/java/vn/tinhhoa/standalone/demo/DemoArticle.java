package vn.tinhhoa.standalone.demo;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.kind.Details;
import vn.tinhhoa.content.kind.Subject;

import java.util.List;
import java.util.Map;

/// One article of the demonstration.
///
/// @param externalId such as `demo-02`; stays the same from release to release
/// @param source the tag of the language it is first written in
/// @param section the key of the section it belongs to
/// @param origin the organisation or document that it rests on
/// @param cover the key of a picture; null on what has none
/// @param kind the key of its kind
/// @param details by the keys of the kind's fields
/// @param wording translations' own words for details, by language tag
/// @param publishedDaysAgo counted back from the first start, so that the news looks fresh
/// @param texts by language tag, the source first
public record DemoArticle(
        String externalId,
        String source,
        String section,
        String authorLine,
        String origin,
        @Nullable String cover,
        boolean featured,
        int publishedDaysAgo,
        List<String> topics,
        String kind,
        Map<String, String> details,
        Map<String, Map<String, String>> wording,
        Map<String, DemoText> texts) {

    /// @throws IllegalStateException when there is no such kind
    Subject subject() {
        var known =
                ArticleKind.of(kind)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        externalId + " is of an unknown kind: " + kind));
        return Subject.of(known, new Details(details));
    }

    /// A translation's own words for details.
    Details wording(String language) {
        return new Details(wording.getOrDefault(language, Map.of()));
    }
}
