package vn.tinhhoa.content.contest.screening;

import java.util.Locale;

/// What an entry is looked at for, in the order in which officers read it.
public enum Rule {
    FILE_COUNT,
    FORMAT,
    FILE_SIZE,
    PIXELS,
    TEXTS,
    CAPTURE_DATE,
    CAPTURE_PLACE,
    /// Neither published nor awarded before.
    UNPUBLISHED,
    /// Made by a program, or put together from several pictures.
    SYNTHETIC,
    /// From a camera, not from a scanner or a screen.
    CAMERA,
    /// The same person entered the picture twice, such as alone and in a series.
    ONCE,
    /// Somebody else entered the same picture.
    COPY,
    /// It was in an earlier contest of the series.
    EARLIER,
    /// The house has it in its library already.
    LIBRARY,
    PER_PERSON,
    AGE,
    RESIDENCE,
    EXCLUDED_ROLE,
    CONSENT,
    /// What only a person can see: its subject, its decency.
    CONTENT;

    /// As messages and addresses have it, such as `capture-date`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
