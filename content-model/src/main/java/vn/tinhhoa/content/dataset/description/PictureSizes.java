package vn.tinhhoa.content.dataset.description;

import org.springframework.stereotype.Component;

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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Gives out released pictures in the sizes they can be had in. They are made once, from the frozen
/// file and with what the release says in them: after the release came out, or when one is asked
/// for earlier.
@Component
public class PictureSizes {

    /// Changes with the rules by which sizes are made.
    public static final int RULES = 2;

    private final FrozenFiles files;
    private final BlobStore blobs;
    private final PictureReducing reducing;

    PictureSizes(FrozenFiles files, BlobStore blobs, PictureReducing reducing) {
        this.files = files;
        this.blobs = blobs;
        this.reducing = reducing;
    }

    /// A JPEG.
    ///
    /// @param bytes size of the file
    public record Sized(String blobName, long bytes) {

        public String etag() {
            return "\"" + blobName + "\"";
        }
    }

    /// @param size one of those of [PictureSize#of]
    public Sized jpeg(DatasetRelease release, ReleasedItem item, PictureSize size)
            throws IOException {
        var name = name(item, size);
        if (!isMade(item, size)) {
            make(release, item);
        }
        return new Sized(name, blobs.size(name));
    }

    /// Makes whatever size is missing; the file is decoded once.
    public void make(DatasetRelease release, ReleasedItem item) throws IOException {
        var missing =
                PictureSize.of(item.width(), item.height()).reversed().stream()
                        .filter(size -> !isMade(item, size))
                        .toList();
        if (!missing.isEmpty()) {
            make(release, item, missing);
        }
    }

    /// Whether nobody has to wait for it any more.
    public boolean isMade(ReleasedItem item, PictureSize size) {
        return blobs.size(name(item, size)) >= 0;
    }

    private static String name(ReleasedItem item, PictureSize size) {
        return "%s/sizes-%d/%d.jpg"
                .formatted(item.picture().blobName(), RULES, size.width())
                .replaceFirst("/released/", "/offered/");
    }

    public InputStream open(Sized sized) throws IOException {
        return blobs.open(sized.blobName());
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
                    missing.stream().map(PictureSizes::dimension).toList(),
                    (bare, size) -> keep(bare, xmp, name(item, size(size))));
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
