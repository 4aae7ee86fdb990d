/// Who judges what, worked out ahead and worked out again when the jury changes. Plain computing,
/// without stores or people. Start reading at
/// [vn.tinhhoa.content.contest.assignment.JuryAssignment].
@NullMarked
package vn.tinhhoa.content.contest.assignment;

import org.jspecify.annotations.NullMarked;
