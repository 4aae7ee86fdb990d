package vn.tinhhoa.standalone.demo;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Days that are written as so many from today: `{day-21}`, `{year}`, `{year-1}`.
final class DemoDays {

    private static final Pattern DAY = Pattern.compile("\\{(day|year)([+-]\\d+)?}");

    private DemoDays() {}

    static String written(String text, LocalDate today) {
        return DAY.matcher(text).replaceAll(found -> written(found, today));
    }

    private static String written(MatchResult found, LocalDate today) {
        var on = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return found.group(1).equals("day")
                ? today.plusDays(on).toString()
                : Integer.toString(today.getYear() + on);
    }
}
