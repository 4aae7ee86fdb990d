package vn.tinhhoa.content.dataset.description;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.NotMadeYetException;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PictureSize;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.media.BlobStore;

import java.io.IOException;
import java.io.InputStream;

/// Gives out released pictures in the sizes they can be had in. [PictureSizeMaking] makes them.
@Component
public class PictureSizes {

    /// Changes with the rules by which sizes are made.
    public static final int RULES = 2;

    private final BlobStore blobs;
    private final ObjectProvider<PictureSizeMaking> making;

    /// @param making there where the editorial side runs in the same process
    PictureSizes(BlobStore blobs, ObjectProvider<PictureSizeMaking> making) {
        this.blobs = blobs;
        this.making = making;
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
    /// @throws NotMadeYetException when it has to be waited for
    public Sized jpeg(DatasetRelease release, ReleasedItem item, PictureSize size)
            throws IOException {
        var name = name(item, size);
        if (!isMade(item, size)) {
            var maker = making.getIfAvailable();
            if (maker == null) {
                throw new NotMadeYetException(name);
            }
            maker.make(release, item);
        }
        return new Sized(name, blobs.size(name));
    }

    /// Whether nobody has to wait for it any more.
    public boolean isMade(ReleasedItem item, PictureSize size) {
        return blobs.size(name(item, size)) >= 0;
    }

    static String name(ReleasedItem item, PictureSize size) {
        return "%s/sizes-%d/%d.jpg"
                .formatted(item.picture().blobName(), RULES, size.width())
                .replaceFirst("/released/", "/offered/");
    }

    public InputStream open(Sized sized) throws IOException {
        return blobs.open(sized.blobName());
    }
}
