package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.article.Publication.PublishedPicture;
import vn.tinhhoa.content.media.AssetId;

import java.util.List;
import java.util.stream.Stream;

/// The pictures that a publication was approved with. It shows them as long as their rights last.
public record PublishedPictures(@Nullable PublishedPicture cover, List<PublishedPicture> inText) {

    static PublishedPictures of(@Nullable PublishedPicture cover, List<PublishedPicture> inText) {
        return new PublishedPictures(cover, inText);
    }

    /// Each once: those that the draft names, and the newer files that stand in for them.
    List<AssetId> assets() {
        return Stream.concat(Stream.ofNullable(cover), inText.stream())
                .flatMap(picture ->
                        Stream.concat(
                                Stream.of(picture.asset()), Stream.ofNullable(picture.shown())))
                .distinct()
                .toList();
    }
}
