/// Image datasets: for readers the catalogue, releases and their pictures, start reading at
/// [ReleasePage]; for programs releases, their descriptions, pictures and bags, start reading at
/// [DatasetApi] and [ReleaseFileApi].
@NullMarked
package vn.tinhhoa.portal.dataset;

import org.jspecify.annotations.NullMarked;
