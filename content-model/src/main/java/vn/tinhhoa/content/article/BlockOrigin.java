package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;

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
    /// both have as many, otherwise nothing is known but the title and the summary.
    static List<BlockOrigin> inOrder(@Nullable Draft source, Draft translation) {
        if (source == null) {
            return List.of();
        }
        var origins = new ArrayList<BlockOrigin>();
        origins.add(of(Block.ofLine("TITLE", source.title())));
        origins.add(of(Block.ofLine("SUMMARY", source.summary())));
        var from = HtmlBlocks.of(source.body()).all();
        var blocks = HtmlBlocks.of(translation.body()).all();
        for (int i = 0; i < blocks.size(); i++) {
            origins.add(from.size() == blocks.size() ? of(from.get(i)) : NONE);
        }
        return origins;
    }

    public static BlockOrigin of(Block source) {
        return new BlockOrigin(source.hash(), source.html());
    }
}
