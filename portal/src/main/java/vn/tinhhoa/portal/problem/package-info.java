/// What readers see when something is not there or does not work. Start reading at [ProblemPages].
@NullMarked
package vn.tinhhoa.portal.problem;

import org.jspecify.annotations.NullMarked;
