package vn.tinhhoa.content.article;

import vn.tinhhoa.content.text.HtmlBlocks;
import vn.tinhhoa.content.text.HtmlBlocks.Block;

import java.util.ArrayList;
import java.util.List;

/// What one block of a translation was made from.
///
/// @param hash of the source block as it was then
/// @param html the source block as it was then, to show what changed since
public record BlockOrigin(String hash, String html) {

    /// For a block that has no counterpart in the source.
    public static final BlockOrigin NONE = new BlockOrigin("", "");

    /// The origins of a finished translation that came in beside its source: block for block when
    /// both have as many, otherwise nothing is known but of the lines.
    ///
    /// @param source with the words of its details
    static List<BlockOrigin> inOrder(Draft source, Draft translation) {
        var origins = new ArrayList<BlockOrigin>();
        origins.add(of(Block.ofLine("TITLE", source.title())));
        origins.add(of(Block.ofLine("SUMMARY", source.summary())));
        var from = HtmlBlocks.of(source.body()).all();
        var blocks = HtmlBlocks.of(translation.body()).all();
        for (int i = 0; i < blocks.size(); i++) {
            origins.add(from.size() == blocks.size() ? of(from.get(i)) : NONE);
        }
        translation
                .details()
                .values()
                .keySet()
                .forEach(key -> origins.add(ofDetail(key, source.details().text(key))));
        return origins;
    }

    private static BlockOrigin ofDetail(String key, String words) {
        return words.isEmpty() ? NONE : of(Block.ofLine(key, words));
    }

    public static BlockOrigin of(Block source) {
        return new BlockOrigin(source.hash(), source.html());
    }
}
