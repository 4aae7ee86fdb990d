/// The published states of datasets, and all that readers and programs may ask of them. Start
/// reading at [DatasetRelease] and [PublishedDatasets].
@NullMarked
package vn.tinhhoa.content.dataset.release;

import org.jspecify.annotations.NullMarked;
