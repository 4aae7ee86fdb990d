package vn.tinhhoa.portal.search;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.MarkedText;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.util.List;

/// What a search found.
///
/// @param section the section that the reader narrowed the search to
/// @param topic that the reader narrowed the search to
/// @param place that the reader narrowed the search to
/// @param isAway whether the index cannot be asked now
/// @param pager null when there is nothing to page through
/// @param elsewhere how much the other languages have
/// @param help what to try when little was found
public record SearchPage(
        Frame frame,
        String words,
        @Nullable String section,
        boolean isAway,
        long total,
        List<Result> results,
        @Nullable String topic,
        @Nullable String place,
        List<Choice> kinds,
        List<Choice> topics,
        List<Choice> places,
        List<Choice> sections,
        List<Choice> years,
        List<OtherLanguage> elsewhere,
        SearchHelp help,
        @Nullable Pager pager) {

    /// @param lang of title and snippet
    /// @param attachment title of the file that the snippet is from; empty when it is from the text
    public record Result(
            String href,
            String lang,
            String section,
            MarkedText title,
            MarkedText snippet,
            String attachment,
            Moment published) {}

    /// A way to narrow the search, or to widen it again.
    public record Choice(String label, String href, long count, boolean current) {}

    public record OtherLanguage(LanguageTag language, String name, String href, long count) {}
}
