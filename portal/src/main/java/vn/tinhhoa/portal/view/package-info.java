/// Counting views and showing the counts. Start reading at [ViewsController].
@NullMarked
package vn.tinhhoa.portal.view;

import org.jspecify.annotations.NullMarked;
