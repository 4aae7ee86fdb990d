/// What a release says of itself to programs and people: Croissant, DCAT-AP, IIIF, schema.org, CSV,
/// and the papers in the bag. All of them are made once, from the same frozen words. Start reading
/// at [ReleaseDescribing].
@NullMarked
package vn.tinhhoa.content.dataset.description;

import org.jspecify.annotations.NullMarked;
