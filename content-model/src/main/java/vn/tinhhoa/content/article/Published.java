package vn.tinhhoa.content.article;

import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.language.LanguageTag;

/// One edition that the public sees, whole or as lists show it.
public sealed interface Published permits Publication, PublicationCard {

    ArticleId article();

    LanguageTag language();

    /// The language the article was first written in.
    LanguageTag source();

    Subject subject();

    /// What it says of one field of its kind, in this edition's words or else in the source's.
    default String detail(String field) {
        return subject().details().text(field);
    }

    /// The language in which it says that.
    default LanguageTag languageOf(String field) {
        return subject().details().isLent(field) ? source() : language();
    }
}
