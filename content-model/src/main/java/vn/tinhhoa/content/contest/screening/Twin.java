package vn.tinhhoa.content.contest.screening;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.media.AssetId;

/// Two files that seem to show one picture.
///
/// @param file the SHA-256 of the entry's own
/// @param entry whose the other is; null when it is in the library
/// @param other the other's SHA-256
/// @param asset the other in the library; null when it is in an entry
/// @param likeness in percent; 100 when every byte is the same
/// @param mirrored whether one is the other turned over
public record Twin(
        String file,
        @Nullable EntryId entry,
        String other,
        @Nullable AssetId asset,
        int likeness,
        boolean mirrored,
        Whose whose) {

    public enum Whose {
        SAME_ENTRY,
        SAME_PERSON,
        OTHER_PERSON,
        EARLIER_CONTEST,
        LIBRARY
    }
}
