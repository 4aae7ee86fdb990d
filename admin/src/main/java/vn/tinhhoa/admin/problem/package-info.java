/// What a person sees when something went wrong. Start reading at [ProblemPages].
@NullMarked
package vn.tinhhoa.admin.problem;

import org.jspecify.annotations.NullMarked;
