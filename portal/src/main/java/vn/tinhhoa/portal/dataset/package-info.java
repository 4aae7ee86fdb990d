/// Image datasets for readers: the catalogue, a release with its pictures, one picture. Start
/// reading at [ReleasePage].
@NullMarked
package vn.tinhhoa.portal.dataset;

import org.jspecify.annotations.NullMarked;
