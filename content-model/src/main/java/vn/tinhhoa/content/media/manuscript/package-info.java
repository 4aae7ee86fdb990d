/// Word, OpenDocument, PDF and HTML files that become drafts, through Apache Tika. Start reading at
/// [ManuscriptImport].
@NullMarked
package vn.tinhhoa.content.media.manuscript;

import org.jspecify.annotations.NullMarked;
