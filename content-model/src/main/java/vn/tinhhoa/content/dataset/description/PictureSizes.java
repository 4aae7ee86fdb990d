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

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/// Gives out released pictures in the sizes they can be had in. A size is made when it is first
/// asked for, from the frozen file and with what the release says in it, and never again.
@Component
public class PictureSizes {

    /// Changes with the rules by which sizes are made.
    private static final int RULES = 1;

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
        var name =
                "%s/sizes-%d/%d.jpg"
                        .formatted(item.picture().blobName(), RULES, size.width())
                        .replaceFirst("/released/", "/offered/");
        if (blobs.size(name) < 0) {
            make(release, item, size, name);
        }
        return new Sized(name, blobs.size(name));
    }

    public InputStream open(Sized sized) throws IOException {
        return blobs.open(sized.blobName());
    }

    private void make(DatasetRelease release, ReleasedItem item, PictureSize size, String name)
            throws IOException {
        var xmp = XmpPacket.of(Statements.of(item, release.facts(), release.addresses()));
        var original = Files.createTempFile("tinhhoa-released", ".bin");
        var bare = Files.createTempFile("tinhhoa-released", ".jpg");
        var sized = Files.createTempFile("tinhhoa-released", ".jpg");
        try {
            try (var content = files.open(item.picture())) {
                Files.copy(content, original, StandardCopyOption.REPLACE_EXISTING);
            }
            try (var out = Files.newOutputStream(bare)) {
                reducing.jpeg(original, size.width(), size.height(), out);
            }
            try (var out = Files.newOutputStream(sized)) {
                PictureCleaning.clean(bare, "image/jpeg", xmp, out);
            }
            blobs.put(name, sized);
        } finally {
            Files.deleteIfExists(original);
            Files.deleteIfExists(bare);
            Files.deleteIfExists(sized);
        }
    }
}
