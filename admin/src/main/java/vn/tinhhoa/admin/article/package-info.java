/// Articles: the list, writing, review, publishing and history. Start reading at
/// [ArticleController].
@NullMarked
package vn.tinhhoa.admin.article;

import org.jspecify.annotations.NullMarked;
