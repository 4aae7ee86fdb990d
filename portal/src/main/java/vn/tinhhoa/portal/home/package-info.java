/// The first page of each language. Start reading at [HomePage].
@NullMarked
package vn.tinhhoa.portal.home;

import org.jspecify.annotations.NullMarked;
