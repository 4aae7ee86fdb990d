package vn.tinhhoa.content.contest;

import java.util.Set;

/// What the files of one entry must be. Zero means that the rules set no such limit.
///
/// @param fewest files in one entry
/// @param most files in one entry; 0 for writing without pictures
/// @param leastBytes of each file
/// @param mostBytes of each file
/// @param leastLongSide pixels of the longer side
/// @param leastShortSide pixels of the shorter side
/// @param scansRefused no scan and no screenshot
/// @param originalFromFinalists finalists are asked for the file as the camera wrote it
/// @param synthetic what becomes of pictures made by a program or put together from several
public record FileRequirements(
        Set<Format> formats,
        int fewest,
        int most,
        long leastBytes,
        long mostBytes,
        int leastLongSide,
        int leastShortSide,
        boolean scansRefused,
        boolean originalFromFinalists,
        Synthetic synthetic) {

    public FileRequirements {
        formats = Set.copyOf(formats);
    }

    public enum Format {
        JPEG,
        PNG
    }

    public enum Synthetic {
        /// Marks are shown to officers as evidence, and a person decides.
        REFUSED,
        ALLOWED_WHEN_SAID
    }
}
