/// Text as it is stored and searched: NFC, Vietnamese syllables, addresses, and the one sanitiser
/// of HTML. Start reading at [SafeHtml].
@NullMarked
package vn.tinhhoa.content.text;

import org.jspecify.annotations.NullMarked;
