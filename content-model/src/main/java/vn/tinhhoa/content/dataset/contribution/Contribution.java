package vn.tinhhoa.content.dataset.contribution;

import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.entry.Entry;

/// An entry of an announced contest, seen from a dataset.
///
/// @param taken whether its first picture stands in the dataset
public record Contribution(Entry entry, boolean taken) {

    /// Whether its author agreed that it goes into a dataset, and its files are still there.
    public boolean allowed() {
        return allowed(entry);
    }

    static boolean allowed(Entry entry) {
        return agreed(entry, Scope.DATASET) && entry.erasedAt() == null && !entry.works().isEmpty();
    }

    /// Whether its author agreed that programs learn from it.
    public boolean forMachines() {
        return agreed(entry, Scope.MACHINE_LEARNING);
    }

    private static boolean agreed(Entry entry, Scope scope) {
        return entry.consents().stream().anyMatch(consent -> consent.scope() == scope);
    }
}
