/// Assets and datasets from programs. Start reading at [DatasetProgramController].
@NullMarked
package vn.tinhhoa.admin.dataset;

import org.jspecify.annotations.NullMarked;
