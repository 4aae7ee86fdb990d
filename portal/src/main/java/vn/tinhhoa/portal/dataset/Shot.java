package vn.tinhhoa.portal.dataset;

import vn.tinhhoa.content.dataset.release.PictureSize;
import vn.tinhhoa.content.dataset.release.ReleaseAddresses;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.portal.layout.Said;

import java.util.List;
import java.util.stream.Collectors;

/// A released picture in the sizes it is shown in.
public record Shot(String src, String srcset, int width, int height, String alt, String lang) {

    private static final int USUAL = 640;
    private static final int SMALL_ENOUGH = 960;

    /// For lists: not larger than a card on any screen needs.
    static Shot small(ReleasedItem item, Said alt) {
        return of(
                item,
                alt,
                sizes(item).stream().filter(size -> size.width() <= SMALL_ENOUGH).toList());
    }

    /// For the picture's own page.
    static Shot whole(ReleasedItem item, Said alt) {
        return of(item, alt, sizes(item));
    }

    /// Where the picture is in this size.
    static String address(ReleasedItem item, PictureSize size) {
        return "%s/full/%d,%d/0/default.jpg"
                .formatted(
                        new ReleaseAddresses("", item.release()).service(item.key()),
                        size.width(),
                        size.height());
    }

    private static Shot of(ReleasedItem item, Said alt, List<PictureSize> wanted) {
        var sizes = wanted.isEmpty() ? List.of(sizes(item).getFirst()) : wanted;
        var usual =
                sizes.stream()
                        .filter(size -> size.width() >= USUAL)
                        .findFirst()
                        .orElseGet(sizes::getLast);
        return new Shot(
                address(item, usual),
                sizes.stream()
                        .map(size -> address(item, size) + " " + size.width() + "w")
                        .collect(Collectors.joining(", ")),
                item.width(),
                item.height(),
                alt.text(),
                alt.lang());
    }

    private static List<PictureSize> sizes(ReleasedItem item) {
        return PictureSize.of(item.width(), item.height());
    }
}
