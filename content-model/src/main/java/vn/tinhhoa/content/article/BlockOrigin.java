package vn.tinhhoa.content.article;

/// What one block of a translation was made from.
///
/// @param hash of the source block as it was then
/// @param html the source block as it was then, to show what changed since
public record BlockOrigin(String hash, String html) {

    /// For a block that has no counterpart in the source.
    public static final BlockOrigin NONE = new BlockOrigin("", "");
}
