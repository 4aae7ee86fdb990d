/// Languages as BCP-47 tags, the site's list of them and texts that exist once per language. Start
/// reading at [LanguageTag].
@NullMarked
package vn.tinhhoa.content.language;

import org.jspecify.annotations.NullMarked;
