package vn.tinhhoa.content.dataset.description;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.dataset.bag.FrozenFiles;
import vn.tinhhoa.content.dataset.picture.PictureCleaning;
import vn.tinhhoa.content.dataset.picture.XmpPacket;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PictureSize;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.media.PictureReducing;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Makes the sizes that released pictures can be had in, once, from the frozen file and with what
/// the release says in them: after the release came out, or when one is asked for earlier.
@Component
@Editorial
public class PictureSizeMaking {

    private final FrozenFiles files;
    private final BlobStore blobs;
    private final PictureSizes sizes;
    private final PictureReducing reducing;

    PictureSizeMaking(
            FrozenFiles files, BlobStore blobs, PictureSizes sizes, PictureReducing reducing) {
        this.files = files;
        this.blobs = blobs;
        this.sizes = sizes;
        this.reducing = reducing;
    }

    /// Makes whatever size is missing; the file is decoded once.
    public void make(DatasetRelease release, ReleasedItem item) throws IOException {
        var missing =
                PictureSize.of(item.width(), item.height()).reversed().stream()
                        .filter(size -> !sizes.isMade(item, size))
                        .toList();
        if (!missing.isEmpty()) {
            make(release, item, missing);
        }
    }

    /// @param missing the largest first
    private void make(DatasetRelease release, ReleasedItem item, List<PictureSize> missing)
            throws IOException {
        var xmp = XmpPacket.of(Statements.of(item, release.facts(), release.addresses()));
        var original = Files.createTempFile("tinhhoa-released", ".bin");
        try {
            try (var content = files.open(item.picture())) {
                Files.copy(content, original, StandardCopyOption.REPLACE_EXISTING);
            }
            reducing.jpegs(
                    original,
                    missing.stream().map(PictureSizeMaking::dimension).toList(),
                    (bare, size) -> keep(bare, xmp, PictureSizes.name(item, size(size))));
        } finally {
            Files.deleteIfExists(original);
        }
    }

    private static Dimension dimension(PictureSize size) {
        return new Dimension(size.width(), size.height());
    }

    private static PictureSize size(Dimension size) {
        return new PictureSize(size.width, size.height);
    }

    private void keep(Path bare, byte[] xmp, String name) throws IOException {
        var sized = Files.createTempFile("tinhhoa-released", ".jpg");
        try {
            try (var out = Files.newOutputStream(sized)) {
                PictureCleaning.clean(bare, "image/jpeg", xmp, out);
            }
            blobs.put(name, sized);
        } finally {
            Files.deleteIfExists(sized);
        }
    }
}
