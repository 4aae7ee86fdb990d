package vn.tinhhoa.content.media;

/// The renditions that were made last.
///
/// @param rules by which they were made
/// @param pixels hash of what their pixels follow from
/// @param hash their part of the address
/// @param broken whether the original could not be decoded; then there are none
record Renditions(int rules, String pixels, String hash, boolean broken) {

    static Renditions made(RenditionRecipe recipe) {
        return new Renditions(RenditionRecipe.RULES, recipe.pixels(), recipe.hash(), false);
    }

    static Renditions broken(RenditionRecipe recipe) {
        return new Renditions(RenditionRecipe.RULES, recipe.pixels(), recipe.hash(), true);
    }
}
