package vn.tinhhoa.content.contest.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Why an entry may not go on, or not as it is. The words, with the remedy, are in [ReasonWords].
public enum Reason {
    WRONG_FORMAT(Rule.FORMAT),
    FILE_TOO_SMALL(Rule.FILE_SIZE),
    FILE_TOO_LARGE(Rule.FILE_SIZE),
    PIXELS_TOO_FEW(Rule.PIXELS),
    WRONG_NUMBER_OF_FILES(Rule.FILE_COUNT),
    TEXT_MISSING(Rule.TEXTS),
    TEXT_TOO_LONG(Rule.TEXTS),
    TAKEN_OUTSIDE_DATES(Rule.CAPTURE_DATE),
    TAKEN_ELSEWHERE(Rule.CAPTURE_PLACE),
    PUBLISHED_BEFORE(Rule.UNPUBLISHED),
    MADE_BY_PROGRAM(Rule.SYNTHETIC),
    COMPOSITE(Rule.SYNTHETIC),
    SCAN_OR_SCREENSHOT(Rule.CAMERA),
    ENTERED_TWICE(Rule.ONCE),
    COPY_OF_ANOTHER(Rule.COPY),
    ENTERED_EARLIER(Rule.EARLIER),
    ALREADY_IN_LIBRARY(Rule.LIBRARY),
    TOO_MANY_ENTRIES(Rule.PER_PERSON),
    TOO_YOUNG(Rule.AGE),
    GUARDIAN_MISSING(Rule.AGE),
    NOT_ENTITLED(Rule.RESIDENCE),
    EXCLUDED_PERSON(Rule.EXCLUDED_ROLE),
    CONSENT_MISSING(Rule.CONSENT),
    OFF_TOPIC(Rule.CONTENT),
    UNFIT_TO_SHOW(Rule.CONTENT),
    /// The time to mend it ran out; given by the clock.
    NOT_MENDED_IN_TIME(Rule.CONTENT);

    private final Rule rule;

    Reason(Rule rule) {
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }

    /// As histories and catalogues have it, such as `pixels-too-few`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Those among codes with spaces between them.
    public static List<Reason> read(String codes) {
        var wanted = List.of(codes.split(" "));
        return Arrays.stream(values()).filter(reason -> wanted.contains(reason.code())).toList();
    }

    /// Officers may choose it.
    public boolean isChosen() {
        return this != NOT_MENDED_IN_TIME;
    }
}
