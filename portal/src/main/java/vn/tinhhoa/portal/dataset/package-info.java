/// Image datasets for programs: releases, their descriptions, pictures and bags. Start reading at
/// [DatasetApi] and [ReleaseFileApi].
@NullMarked
package vn.tinhhoa.portal.dataset;

import org.jspecify.annotations.NullMarked;
