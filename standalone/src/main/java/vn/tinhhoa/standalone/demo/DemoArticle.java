package vn.tinhhoa.standalone.demo;

import java.util.List;
import java.util.Map;

/// One article of the demonstration.
///
/// @param externalId such as `demo-02`; stays the same from release to release
/// @param source the tag of the language it is first written in
/// @param section the key of the section it belongs to
/// @param origin the organisation or document that it rests on
/// @param cover the key of a picture
/// @param publishedDaysAgo counted back from the first start, so that the news looks fresh
/// @param texts by language tag, the source first
public record DemoArticle(
        String externalId,
        String source,
        String section,
        String authorLine,
        String origin,
        String cover,
        boolean featured,
        int publishedDaysAgo,
        List<String> topics,
        Map<String, DemoText> texts) {}
