package vn.tinhhoa.portal.contest.gallery;

import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.Work;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A picture of an entry.
///
/// @param largest leads to the largest size there is
record Shown(String src, String srcset, String largest, int width, int height) {

    /// Pixels of the longer side.
    static final List<Integer> SIZES = List.of(480, 960, 1600, 2560);

    private static final int USUAL = 960;

    static List<Shown> of(Entry entry) {
        return IntStream.range(0, entry.works().size())
                .mapToObj(at -> of(entry, entry.works().get(at), at + 1))
                .toList();
    }

    private static Shown of(Entry entry, Work work, int number) {
        return new Shown(
                address(entry, number, USUAL),
                SIZES.stream()
                        .map(size -> address(entry, number, size) + " " + width(work, size) + "w")
                        .collect(Collectors.joining(", ")),
                address(entry, number, SIZES.getLast()),
                work.width(),
                work.height());
    }

    private static String address(Entry entry, int number, int size) {
        return GalleryPaths.picture(entry.contest(), entry.code(), number, size);
    }

    private static long width(Work work, int size) {
        return Math.round(work.width() * Math.min(1.0, (double) size / work.longSide()));
    }
}
