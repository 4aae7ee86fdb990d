package vn.tinhhoa.portal.search;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;

/// What a reader may be about to type.
public record Suggestions(
        @Schema(description = "The best first, at most eight") List<Item> suggestions) {

    static final int MOST = 8;

    public record Item(
            @Schema(description = "Plain text") String title,
            @Schema(description = "place, or a kind that search has", example = "article")
                    String kind,
            @Schema(description = "Address of the page") String url) {}
}
