/// What readers write to the house, and what they are answered. Start reading at [FeedbackDesk].
@NullMarked
package vn.tinhhoa.content.feedback;

import org.jspecify.annotations.NullMarked;
