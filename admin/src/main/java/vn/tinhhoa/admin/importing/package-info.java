/// The import of many articles by a program. Start reading at [ImportController].
@NullMarked
package vn.tinhhoa.admin.importing;

import org.jspecify.annotations.NullMarked;
