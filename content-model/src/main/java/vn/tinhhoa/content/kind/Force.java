package vn.tinhhoa.content.kind;

import java.time.LocalDate;

/// Whether an official document binds anybody.
public enum Force {
    NOT_YET,
    IN_FORCE,
    NO_LONGER;

    /// What says no day on which it takes effect does so on the day it was issued.
    public static Force on(LocalDate today, Details document) {
        var expired = document.date("expired");
        if (expired.isPresent() && !today.isBefore(expired.get())) {
            return NO_LONGER;
        }
        var effective = document.date("effective").or(() -> document.date("issued"));
        return effective.isPresent() && today.isBefore(effective.get()) ? NOT_YET : IN_FORCE;
    }
}
