/// Making a release: what it needs, what its number must be, how its bytes come to be, and what
/// becomes of it later. Start reading at [DatasetReleasing].
@NullMarked
package vn.tinhhoa.content.dataset.releasing;

import org.jspecify.annotations.NullMarked;
