package vn.tinhhoa.content.dataset.releasing;

import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.dataset.release.ReleasedItem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How the pictures of a coming release differ from those of the last one; by their keys.
public record ReleaseChanges(List<String> added, List<String> changed, List<String> removed) {

    static ReleaseChanges between(List<ReleasedItem> before, List<ReleasedItem> after) {
        var old = before.stream().collect(Collectors.toMap(ReleasedItem::key, Function.identity()));
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        for (var item : after) {
            var former = old.remove(item.key());
            if (former == null) {
                added.add(item.key());
            } else if (!isSame(former, item)) {
                changed.add(item.key());
            }
        }
        var removed = before.stream().map(ReleasedItem::key).filter(old::containsKey).toList();
        return new ReleaseChanges(added, changed, removed);
    }

    /// What it is and what is said of it; where it stands is packaging.
    private static boolean isSame(ReleasedItem one, ReleasedItem other) {
        return one.asset().equals(other.asset()) && one.description().equals(other.description());
    }

    public ReleaseVersion.Step step() {
        if (!changed.isEmpty() || !removed.isEmpty()) {
            return ReleaseVersion.Step.MAJOR;
        }
        return added.isEmpty() ? ReleaseVersion.Step.PATCH : ReleaseVersion.Step.MINOR;
    }
}
