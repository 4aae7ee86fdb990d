/// Translations held against their source, paragraph by paragraph. Start reading at
/// [TranslationSheet].
@NullMarked
package vn.tinhhoa.content.translation;

import org.jspecify.annotations.NullMarked;
