package vn.tinhhoa.content.contest.entry;

import vn.tinhhoa.content.contest.FileRequirements.Format;

import java.time.Instant;

/// A file of an entry, as it came. What its sender called it stands with the [Entrant], because
/// names of files name people.
///
/// @param sha256 64 hexadecimal digits
/// @param width upright, in pixels
/// @param begun when its first byte came, by the server's clock
/// @param finished when its last byte came
public record Work(
        String sha256,
        long bytes,
        Format format,
        int width,
        int height,
        Instant begun,
        Instant finished) {

    public int longSide() {
        return Math.max(width, height);
    }

    public int shortSide() {
        return Math.min(width, height);
    }
}
