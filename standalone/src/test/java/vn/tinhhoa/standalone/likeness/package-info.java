/// Whether a picture is known again after what people do to pictures, and told from another shot.
@NullMarked
package vn.tinhhoa.standalone.likeness;

import org.jspecify.annotations.NullMarked;
