package vn.tinhhoa.admin.contest;

import java.util.Map;

/// What a field of a form holds, by its name.
enum FieldKind {
    TEXT,
    NUMBER,
    MEGABYTES,
    TICK,
    /// Times in Viet Nam, without an offset.
    TIME,
    /// Words that commas separate.
    WORDS,
    /// Boxes of which any may be ticked.
    SET,
    /// Objects in order.
    LIST,
    /// Single words in order.
    CHAIN;

    private static final Map<String, FieldKind> KINDS =
            Map.ofEntries(
                    Map.entry("minimumAge", NUMBER),
                    Map.entry("guardianBelow", NUMBER),
                    Map.entry("most", NUMBER),
                    Map.entry("fewest", NUMBER),
                    Map.entry("leastLongSide", NUMBER),
                    Map.entry("leastShortSide", NUMBER),
                    Map.entry("scale", NUMBER),
                    Map.entry("rankedMost", NUMBER),
                    Map.entry("quorum", NUMBER),
                    Map.entry("count", NUMBER),
                    Map.entry("weight", NUMBER),
                    Map.entry("graceMinutes", NUMBER),
                    Map.entry("mostWords", NUMBER),
                    Map.entry("number", NUMBER),
                    Map.entry("publishEvery", NUMBER),
                    Map.entry("namesShown", TICK),
                    Map.entry("leastBytes", MEGABYTES),
                    Map.entry("mostBytes", MEGABYTES),
                    Map.entry("scansRefused", TICK),
                    Map.entry("originalFromFinalists", TICK),
                    Map.entry("unpublished", TICK),
                    Map.entry("required", TICK),
                    Map.entry("opens", TIME),
                    Map.entry("closes", TIME),
                    Map.entry("places", WORDS),
                    Map.entry("languages", SET),
                    Map.entry("residences", SET),
                    Map.entry("excluded", SET),
                    Map.entry("formats", SET),
                    Map.entry("blind", SET),
                    Map.entry("categories", LIST),
                    Map.entry("prizes", LIST),
                    Map.entry("rounds", LIST),
                    Map.entry("criteria", LIST),
                    Map.entry("consents", LIST),
                    Map.entry("tieBreaks", CHAIN));

    static FieldKind of(String name) {
        return KINDS.getOrDefault(name, TEXT);
    }
}
