/// Readers' messages and their answers. Start reading at [FeedbackController].
@NullMarked
package vn.tinhhoa.admin.feedback;

import org.jspecify.annotations.NullMarked;
