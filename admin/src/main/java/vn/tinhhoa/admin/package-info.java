/// The editorial office: a web application for signed-in people.
@NullMarked
package vn.tinhhoa.admin;

import org.jspecify.annotations.NullMarked;
