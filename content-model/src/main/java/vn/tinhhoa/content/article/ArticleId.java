package vn.tinhhoa.content.article;

import java.util.UUID;

/// Identifies an article in all its languages.
public record ArticleId(String value) {

    public static ArticleId random() {
        return new ArticleId(UUID.randomUUID().toString().substring(0, 13).replace("-", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
