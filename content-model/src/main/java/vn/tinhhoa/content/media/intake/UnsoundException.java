package vn.tinhhoa.content.media.intake;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A file that is not what it claims to be.
public final class UnsoundException extends Exception {

    private static final long serialVersionUID = 1L;

    /// What is wrong with it.
    public enum Kind {
        /// It is cut off or contradicts itself.
        BROKEN,
        /// It unpacks to far more than its size lets expect.
        BURSTS,
        /// It has more parts (frames, scans, directories) than any honest picture.
        TOO_MANY_PARTS,
        /// It is a larger picture than is taken.
        TOO_LARGE
    }

    private final Kind kind;
    private final transient @Nullable Structure claimed;

    UnsoundException(Kind kind) {
        super(kind.name());
        this.kind = kind;
        this.claimed = null;
    }

    UnsoundException(Structure claimed) {
        super(claimed.toString());
        this.kind = Kind.TOO_LARGE;
        this.claimed = claimed;
    }

    /// The size of a picture that is too large.
    public Optional<Structure> claimed() {
        return Optional.ofNullable(claimed);
    }

    public Kind kind() {
        return kind;
    }

    /// What was looked for, when the file has it.
    static <T> T found(@Nullable T value) throws UnsoundException {
        if (value == null) {
            throw new UnsoundException(Kind.BROKEN);
        }
        return value;
    }

    static void unless(boolean sound, Kind kind) throws UnsoundException {
        if (!sound) {
            throw new UnsoundException(kind);
        }
    }
}
