package vn.tinhhoa.content.contest.entry;

import java.util.UUID;

/// Identifies who enters one contest. It says nothing of the person.
public record EntrantId(String value) {

    public static EntrantId random() {
        return new EntrantId(UUID.randomUUID().toString().replace("-", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
