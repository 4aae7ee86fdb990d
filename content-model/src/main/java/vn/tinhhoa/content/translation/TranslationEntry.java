package vn.tinhhoa.content.translation;

/// What a translator left in one row.
///
/// @param detail the key of the field that it is for; empty elsewhere
/// @param sourceHash the source block beside it, empty when there was none
/// @param originHash what the translation had been made from, empty when there was none
/// @param html the translation
/// @param accepted that the translation is right although the source changed
public record TranslationEntry(
        TranslationRow.Kind kind,
        String detail,
        String sourceHash,
        String originHash,
        String html,
        boolean accepted) {}
