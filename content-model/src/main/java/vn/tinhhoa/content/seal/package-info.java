/// Seals on what leaves the house and comes back, such as a link in a letter. Start reading at
/// [vn.tinhhoa.content.seal.Seals].
@NullMarked
package vn.tinhhoa.content.seal;

import org.jspecify.annotations.NullMarked;
