package vn.tinhhoa.content.dataset;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The time that a dataset shows; either end may be open.
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Period OPEN = new Period(null, null);

    public boolean isOpen() {
        return from == null && to == null;
    }
}
