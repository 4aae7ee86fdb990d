/// Tests of the portal over a whole parent context and an embedded store. Start reading at [House].
@NullMarked
package vn.tinhhoa.portal;

import org.jspecify.annotations.NullMarked;
