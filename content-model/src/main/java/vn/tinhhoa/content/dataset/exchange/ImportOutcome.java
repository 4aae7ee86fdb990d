package vn.tinhhoa.content.dataset.exchange;

import vn.tinhhoa.content.dataset.release.DatasetRelease;

import java.util.List;

/// What came of taking a release in.
public sealed interface ImportOutcome {

    /// @param sameBytes whether the next export is, byte for byte, the file that came in
    record Taken(DatasetRelease release, boolean sameBytes) implements ImportOutcome {}

    /// The very same release was here before.
    record AlreadyThere(DatasetRelease release) implements ImportOutcome {}

    record Refused(List<ImportProblem> problems) implements ImportOutcome {}
}
