/// Screening entries: which wait, what is known of each, what is decided. Start reading at
/// [vn.tinhhoa.admin.contest.screening.ScreeningController].
@NullMarked
package vn.tinhhoa.admin.contest.screening;

import org.jspecify.annotations.NullMarked;
