/// How often the site and its articles are read. Start reading at [ViewCounter] and [Views].
@NullMarked
package vn.tinhhoa.content.view;

import org.jspecify.annotations.NullMarked;
