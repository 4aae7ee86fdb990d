/// The jurors' narrow rooms. Nothing here knows an author. Start reading at [JuryController].
@NullMarked
package vn.tinhhoa.admin.contest.jury;

import org.jspecify.annotations.NullMarked;
