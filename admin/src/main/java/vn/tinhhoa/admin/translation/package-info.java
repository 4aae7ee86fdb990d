/// Translation beside the source. Start reading at [TranslationController].
@NullMarked
package vn.tinhhoa.admin.translation;

import org.jspecify.annotations.NullMarked;
