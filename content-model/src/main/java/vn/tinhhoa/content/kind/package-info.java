/// What kinds of article there are, and what each says beside its words: an event's dates, a
/// project's capital. Start reading at [ArticleKind] and [Subject].
@NullMarked
package vn.tinhhoa.content.kind;

import org.jspecify.annotations.NullMarked;
