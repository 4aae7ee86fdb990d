package vn.tinhhoa.portal.section.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Writes a calendar as RFC 5545 has it: lines end with CR LF and are folded after 75 octets.
final class CalendarFile {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    CalendarFile line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /// @param value for people
    CalendarFile text(String name, String value) {
        return line(name, escaped(value));
    }

    CalendarFile moment(String name, Instant moment) {
        return line(name, MOMENT.format(moment));
    }

    CalendarFile day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /// Never in the middle of a letter.
    private void fold(String line) {
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var sign = Character.toString(line.codePointAt(at));
            var length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(sign);
            octets += length;
            at += sign.length();
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
