package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.Instant;

/// What a list shows of a publication: everything but the body.
///
/// @param subject null on those from before there were kinds
public record PublicationCard(
        EditionId id,
        ArticleId article,
        LanguageTag language,
        LanguageTag source,
        String path,
        String section,
        String title,
        String summary,
        Publication.@Nullable PublishedPicture cover,
        String origin,
        boolean featured,
        Instant publishedAt,
        Instant changedAt,
        @Nullable Subject subject)
        implements Published {

    @Override
    public Subject subject() {
        return subject == null ? Subject.NONE : subject;
    }
}
