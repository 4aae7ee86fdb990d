package vn.tinhhoa.content.dataset.releasing;

import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;

import java.util.List;

/// What came of asking for a release.
public sealed interface ReleaseOutcome {

    /// It is being made; the draft says how far it is.
    record Begun(DatasetRelease draft) implements ReleaseOutcome {}

    /// It is public.
    record Released(DatasetRelease release) implements ReleaseOutcome {}

    record Blocked(List<DatasetIssue> issues) implements ReleaseOutcome {}

    /// The number says less than has changed, or is taken.
    record WrongNumber(ReleaseVersion proposed) implements ReleaseOutcome {}

    /// Another release of this dataset is being made just now.
    record Busy(DatasetRelease draft) implements ReleaseOutcome {}
}
