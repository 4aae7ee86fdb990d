package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.Instant;

/// A promotional text in one or more languages: its identity and what is the same in all of them.
///
/// @param externalId its name in the system it was imported from
/// @param source the language it is first written in; the other editions are translations of it
@Document("articles")
public record Article(
        @Id ArticleId id,
        @Version @Nullable Long version,
        @Indexed(unique = true, sparse = true) @Nullable String externalId,
        LanguageTag source,
        ArticleFacts facts,
        PersonId createdBy,
        Instant createdAt) {

    public EditionId edition(LanguageTag language) {
        return new EditionId(id, language);
    }

    public boolean isSource(LanguageTag language) {
        return source.equals(language);
    }

    Article with(ArticleFacts changed) {
        return new Article(id, version, externalId, source, changed, createdBy, createdAt);
    }
}
