package vn.tinhhoa.content.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What sort of place it is, and on which level.
public enum PlaceKind {
    CITY(Level.PROVINCE, "thành phố"),
    PROVINCE(Level.PROVINCE, "tỉnh"),
    WARD(Level.COMMUNE, "phường"),
    COMMUNE(Level.COMMUNE, "xã"),
    SPECIAL_ZONE(Level.COMMUNE, "đặc khu"),
    /// A beach, a pagoda, an industrial park: anything with a name of its own.
    SPOT(Level.SPOT, "điểm");

    public enum Level {
        PROVINCE,
        COMMUNE,
        SPOT
    }

    private final Level level;
    private final String word;

    PlaceKind(Level level, String word) {
        this.level = level;
        this.word = word;
    }

    public Level level() {
        return level;
    }

    /// As it stands in tables: `phường`.
    public String word() {
        return word;
    }

    /// The kind in message keys: `special-zone`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PlaceKind> ofWord(String word) {
        var lower = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.word.equals(lower)).findFirst();
    }
}
