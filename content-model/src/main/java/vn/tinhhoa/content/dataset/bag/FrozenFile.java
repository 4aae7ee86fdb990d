package vn.tinhhoa.content.dataset.bag;

/// A file that belongs to a release and never changes, kept under its own hash.
///
/// @param sha256 of the file, 64 hexadecimal digits
/// @param crc32 as ZIP wants it, unsigned
public record FrozenFile(String sha256, long bytes, long crc32) {

    /// Where the [vn.tinhhoa.content.media.BlobStore] keeps it: apart from the originals, so that
    /// whoever deletes an original never deletes what was released.
    public String blobName() {
        return sha256.substring(0, 2) + "/released/" + sha256;
    }

    /// A strong one: the content is what names it.
    public String etag() {
        return "\"" + sha256 + "\"";
    }
}
