package vn.tinhhoa.content.contest.entry;

import java.util.UUID;

/// Identifies an entry inside the house. Jurors and the public never see it, see [EntryCode].
public record EntryId(String value) {

    public static EntryId random() {
        return new EntryId(UUID.randomUUID().toString().replace("-", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
