package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.section.Sections;

import java.time.Instant;

/// What is true of an article in every language. A change reaches the public with the next
/// publication of each edition.
///
/// @param section the key of the section it lives in
/// @param authorLine who wrote it, as readers see it
/// @param origin the organisation or official document it rests on
/// @param cover the picture at its head
/// @param featured shown first on the home page
/// @param publishedAt when it first appeared, if it did so elsewhere; otherwise the time of its
///   first publication here
/// @param subject null on those from before there were kinds
public record ArticleFacts(
        String section,
        String authorLine,
        String origin,
        @Nullable AssetId cover,
        boolean featured,
        @Nullable Instant publishedAt,
        @Nullable Subject subject) {

    public static final ArticleFacts NONE =
            new ArticleFacts(Sections.DEFAULT, "", "", null, false, null, Subject.NONE);

    @Override
    public Subject subject() {
        return subject == null ? Subject.NONE : subject;
    }

    /// The words of a source with those of its details, which are kept here.
    public Draft worded(Draft source) {
        return source.withDetails(subject().wording());
    }

    public ArticleFacts about(Subject other) {
        return new ArticleFacts(section, authorLine, origin, cover, featured, publishedAt, other);
    }

    /// The same facts with another cover, or with none.
    public ArticleFacts withCover(@Nullable AssetId other) {
        return new ArticleFacts(section, authorLine, origin, other, featured, publishedAt, subject);
    }
}
