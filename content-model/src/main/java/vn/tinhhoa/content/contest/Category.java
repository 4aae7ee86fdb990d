package vn.tinhhoa.content.contest;

import vn.tinhhoa.content.language.Localised;

import java.util.Map;

/// One of the ways to enter.
///
/// @param code small letters and hyphens, unique in its rule set
/// @param description what is wanted, plain text
/// @param most entries by one person that stand at once; withdrawing one frees its place
/// @param texts what each text must be; a field that is absent here is not asked for
public record Category(
        String code,
        Localised name,
        Localised description,
        Kind kind,
        int most,
        FileRequirements files,
        CaptureRequirements capture,
        Map<TextField, TextRequirement> texts) {

    public Category {
        texts = Map.copyOf(texts);
    }

    public enum Kind {
        SINGLE_PHOTO,
        /// Several pictures that are one work; a single photo may not stand in a series too.
        SERIES,
        WRITING
    }

    /// What an entrant writes.
    public enum TextField {
        TITLE,
        CAPTION,
        STORY
    }
}
