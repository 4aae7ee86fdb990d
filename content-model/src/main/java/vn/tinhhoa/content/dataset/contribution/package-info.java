/// Entries of contests that move into image datasets, with their authors' consent. Start reading at
/// [ContestContributing].
@NullMarked
package vn.tinhhoa.content.dataset.contribution;

import org.jspecify.annotations.NullMarked;
