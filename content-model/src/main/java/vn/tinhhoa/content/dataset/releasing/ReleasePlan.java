package vn.tinhhoa.content.dataset.releasing;

import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;

import java.util.List;
import java.util.Optional;

/// What a curator sees before releasing.
///
/// @param issues what is still missing; empty when it may be released
/// @param last the last release that became public
/// @param proposed the number that follows from the changes; a higher one may be chosen
public record ReleasePlan(
        List<DatasetIssue> issues,
        Optional<DatasetRelease> last,
        ReleaseChanges changes,
        ReleaseVersion proposed) {}
