/// Datasets that come in from elsewhere: releases of other houses as bags, and folders of pictures
/// with a table. What comes in is believed in nothing. Start reading at [DatasetImport].
@NullMarked
package vn.tinhhoa.content.dataset.exchange;

import org.jspecify.annotations.NullMarked;
