/// What content is and the rules it obeys. Start reading at
/// [vn.tinhhoa.content.ContentConfiguration].
@NullMarked
package vn.tinhhoa.content;

import org.jspecify.annotations.NullMarked;
