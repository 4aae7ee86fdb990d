/// Looks through the structure of files that came in, before anything decodes or unpacks them.
/// Start reading at [Structure].
@NullMarked
package vn.tinhhoa.content.media.intake;

import org.jspecify.annotations.NullMarked;
