/// The public site: a web application for everybody.
@NullMarked
package vn.tinhhoa.portal;

import org.jspecify.annotations.NullMarked;
