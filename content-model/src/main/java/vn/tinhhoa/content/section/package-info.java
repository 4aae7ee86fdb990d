/// The site's tree: where an article lives and what its address begins with. Start reading at
/// [Sections].
@NullMarked
package vn.tinhhoa.content.section;

import org.jspecify.annotations.NullMarked;
