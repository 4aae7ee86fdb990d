package vn.tinhhoa.portal.article;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// An article as programs get it.
///
/// @param html null in lists
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleAnswer(
        @Schema(description = "The same in all languages", example = "0c510d795fa5") String id,
        @Schema(description = "news, event, project, spot, …", example = "event") String kind,
        @Schema(description = "BCP 47 tag", example = "vi") String lang,
        @Schema(description = "Full address of the page") String url,
        @Schema(description = "The key of its section") String section,
        @Schema(description = "Plain text") String title,
        @Schema(description = "Plain text") String summary,
        @Schema(description = "Full address of the picture at its head, or null")
                @Nullable String image,
        @Schema(description = "What its kind says, such as the dates of an event")
                Map<String, String> details,
        @Schema(
                        description =
                                "The languages of those details that are not in this article's"
                                        + " language, because its translation has no words of"
                                        + " its own for them",
                        example = "{\"venue\": \"vi\"}")
                Map<String, String> detailsIn,
        List<String> topics,
        List<String> places,
        @Schema(description = "The organisation or document that it rests on") String source,
        Instant publishedAt,
        Instant changedAt,
        @Schema(description = "Sanitised HTML; only of a single article") @Nullable String html,
        @Schema(description = "Its languages with their addresses; only of a single article")
                @Nullable Map<String, String> editions) {

    /// One page of a list.
    @Schema(name = "Articles")
    public record Listed(
            @Schema(description = "This page's articles, the newest first")
                    List<ArticleAnswer> items,
            @Schema(description = "The full address of the next page, or null")
                    @Nullable String next) {}
}
