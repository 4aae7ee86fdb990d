/// One article in one language, and what became of old addresses. Start reading at [ArticlePage].
@NullMarked
package vn.tinhhoa.portal.article;

import org.jspecify.annotations.NullMarked;
