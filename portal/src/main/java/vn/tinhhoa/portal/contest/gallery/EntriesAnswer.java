package vn.tinhhoa.portal.contest.gallery;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A page of the entries that are public.
///
/// @param total of all pages
/// @param countedUntil what the votes were counted up to; null while no count was published
record EntriesAnswer(
        String contest,
        String round,
        int total,
        int page,
        int pages,
        @Nullable Instant countedUntil,
        List<EntryAnswer> entries) {

    /// @param author a name, or the blind code again while authors are not named
    /// @param votes null while no count was published
    record EntryAnswer(
            String code,
            String category,
            String author,
            Map<String, String> title,
            Map<String, String> caption,
            Map<String, String> story,
            List<PictureAnswer> pictures,
            @Nullable Long votes) {}

    /// @param width of the original, in pixels
    record PictureAnswer(String url, int width, int height) {}
}
