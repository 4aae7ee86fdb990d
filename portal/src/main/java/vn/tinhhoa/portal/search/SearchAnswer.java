package vn.tinhhoa.portal.search;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What programs get.
public record SearchAnswer(
        @Schema(description = "How many results there are on all pages") long total,
        @Schema(description = "This page's results, the best first") List<Item> items,
        @Schema(
                        description =
                                "How the results divide by kind, section, topic, place, lang and"
                                        + " year; each is counted as if it were not filtered by")
                Map<String, Map<String, Long>> facets,
        @Schema(
                        description =
                                "Nothing has all the words that were asked for; the results only"
                                        + " resemble them")
                boolean similar,
        @Schema(
                        description =
                                "When little was found: the nearest query that finds something, or"
                                        + " null",
                        example = "múa rối nước")
                @Nullable String nearest,
        @Schema(description = "When little was found: the words that occur nowhere")
                List<String> unknown) {

    public record Item(
            @Schema(description = "Identity of the edition", example = "0c510d795fa5:vi") String id,
            @Schema(description = "Its name in the system it was imported from, or null")
                    @Nullable String externalId,
            @Schema(example = "article") String kind,
            @Schema(description = "BCP 47 tag", example = "vi") String lang,
            @Schema(description = "Plain text") String title,
            @Schema(description = "Full address of the page") String url,
            @Schema(
                            description =
                                    "HTML: the found words are in <mark> elements, everything else"
                                            + " is escaped")
                    String snippet,
            Instant publishedAt) {}
}
