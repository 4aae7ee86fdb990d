package vn.tinhhoa.content.media;

/// A picture made from an original.
///
/// @param bytes size of the file
public record Rendition(RenditionName name, long bytes, String blobName) {

    public String mediaType() {
        return name.format().mediaType();
    }

    /// Never changes for the same address, so that it serves as a strong ETag.
    public String etag() {
        return "\"" + blobName + "\"";
    }
}
