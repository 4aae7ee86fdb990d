package vn.tinhhoa.content.attachment;

import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.Slug;

import java.util.Locale;
import java.util.Optional;

/// A file to take away, as readers see it.
///
/// @param title its file name without what only machines need
/// @param bytes its size
/// @param sha256 64 hexadecimal digits
public record PublishedFile(AssetId asset, String title, FileKind kind, long bytes, String sha256) {

    /// Nothing for pictures and whatever else no article takes along.
    public static Optional<PublishedFile> of(Asset asset) {
        return FileKind.of(asset.mediaType())
                .map(kind ->
                        new PublishedFile(
                                asset.id(),
                                title(asset.fileName()),
                                kind,
                                asset.bytes(),
                                asset.sha256()));
    }

    /// `KH_160-UBND (1).pdf` is `KH 160-UBND`.
    static String title(String fileName) {
        var bare =
                CleanText.of(fileName)
                        .replaceAll("\\.[A-Za-z]{3,4}$", "")
                        .replaceAll("[_\\s]+", " ")
                        .replaceAll("\\s*\\([0-9]{1,2}\\)$", "")
                        .strip();
        return bare.isEmpty() ? fileName : bare;
    }

    private String extension() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// What it is called where it is saved.
    public String fileName() {
        return title.replaceAll("[\\\\/:*?\"<>|]", " ") + "." + extension();
    }

    /// The last part of its address.
    public String addressName() {
        return Slug.of(title) + "." + extension();
    }

    /// What is at this address never changes.
    public String address() {
        return "/files/" + sha256 + "/" + addressName();
    }
}
