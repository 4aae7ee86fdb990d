/// Image datasets: curated, captioned, licensed sets of pictures, whose published states are
/// releases. Start reading at [ImageDataset], then at
/// [vn.tinhhoa.content.dataset.releasing.DatasetReleasing].
@NullMarked
package vn.tinhhoa.content.dataset;

import org.jspecify.annotations.NullMarked;
