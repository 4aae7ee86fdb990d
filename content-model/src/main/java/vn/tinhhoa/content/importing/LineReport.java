package vn.tinhhoa.content.importing;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What became of one line.
///
/// @param line counted from 1
/// @param article the article's id here, null when the line was refused
/// @param reasons why it was refused, in plain English; empty otherwise
/// @param notes what was changed on the way in, in plain English; mostly empty
public record LineReport(
        long line,
        @Nullable String externalId,
        Fate fate,
        @Nullable String article,
        List<String> reasons,
        List<String> notes) {

    public enum Fate {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    static LineReport refused(long line, @Nullable String externalId, List<String> reasons) {
        return new LineReport(line, externalId, Fate.REFUSED, null, reasons, List.of());
    }
}
