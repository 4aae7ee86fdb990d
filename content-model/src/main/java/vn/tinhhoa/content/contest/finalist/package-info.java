/// What finalists are asked for beside their entries: files as the camera wrote them, and
/// agreements of people and owners shown. Start reading at
/// [vn.tinhhoa.content.contest.finalist.FinalistPapers].
@NullMarked
package vn.tinhhoa.content.contest.finalist;

import org.jspecify.annotations.NullMarked;
