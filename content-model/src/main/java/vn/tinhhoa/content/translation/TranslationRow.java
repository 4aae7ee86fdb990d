package vn.tinhhoa.content.translation;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.article.BlockOrigin;
import vn.tinhhoa.content.text.HtmlBlocks.Block;

/// One block of the source beside what it became in the translation.
///
/// @param kind where it belongs: the title, the summary, the body or the details
/// @param detail the key of the field that it is for; empty elsewhere
/// @param source null when the source no longer has it
/// @param origin what the translation was made from
/// @param translation the translated block; plain words everywhere but in the body
public record TranslationRow(
        Kind kind, String detail, @Nullable Block source, BlockOrigin origin, String translation) {

    public enum Kind {
        TITLE,
        SUMMARY,
        BODY,
        /// Readers get the source's words where a translation has none.
        DETAIL
    }

    static TranslationRow ofBody(@Nullable Block source, BlockOrigin origin, String translation) {
        return new TranslationRow(Kind.BODY, "", source, origin, translation);
    }

    public enum State {
        /// The translation was made from the source as it now stands.
        MATCHED,
        /// The source changed after it was translated.
        STALE,
        /// There is no translation yet.
        UNTRANSLATED,
        /// The source no longer has this block.
        SOURCE_REMOVED
    }

    public State state() {
        if (source == null) {
            return State.SOURCE_REMOVED;
        }
        if (translation.isBlank()) {
            return source.html().isBlank() ? State.MATCHED : State.UNTRANSLATED;
        }
        return source.hash().equals(origin.hash()) ? State.MATCHED : State.STALE;
    }
}
