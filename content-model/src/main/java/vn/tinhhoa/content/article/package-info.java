/// Articles, their editions, revisions and publications. Start reading at [ArticleDrafting],
/// [ArticleReview] and [ArticlePublishing]; readers ask [PublishedArticles].
@NullMarked
package vn.tinhhoa.content.article;

import org.jspecify.annotations.NullMarked;
