/// What finalists are asked for, and what they handed in. Start reading at
/// [vn.tinhhoa.admin.contest.finalist.FinalistsController].
@NullMarked
package vn.tinhhoa.admin.contest.finalist;

import org.jspecify.annotations.NullMarked;
