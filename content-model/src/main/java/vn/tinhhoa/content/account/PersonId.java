package vn.tinhhoa.content.account;

import java.util.UUID;

/// Identifies a person of the house.
public record PersonId(String value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
