package vn.tinhhoa.content.search;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What to tell a reader whose words find nothing or little.
///
/// @param nearest the nearest query that finds something that has all its words, or null
/// @param unknown those of the words that occur nowhere, as they were typed
public record Advice(@Nullable String nearest, List<String> unknown) {

    public static final Advice NONE = new Advice(null, List.of());

    public Advice {
        unknown = List.copyOf(unknown);
    }
}
