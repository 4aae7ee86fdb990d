package vn.tinhhoa.portal.section.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.portal.House;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class CalendarTests {

    private static final House HOUSE = House.open();

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void folds_long_lines_between_letters_and_escapes_what_means_something() {
        var title = "Hội chợ, lễ; phiên \\ đêm\nở bến ".repeat(6);
        var file = new CalendarFile().text("SUMMARY", title).toString();

        assertThat(file).endsWith("\r\n").doesNotContain("\r\n\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n");
        assertThat(Arrays.asList(file.split("\r\n")))
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .allMatch(line -> !line.contains("\uFFFD"));
        var unfolded = file.replace("\r\n ", "");
        assertThat(unfolded.strip())
                .isEqualTo(
                        "SUMMARY:" + "Hội chợ\\, lễ\\; phiên \\\\ đêm\\nở bến ".repeat(6).strip());
    }

    @Test
    void gives_hours_in_utc_and_whole_days_as_dates() {
        var desk = HOUSE.desk();
        var evening =
                desk.publish(
                        ArticleKind.EVENT,
                        "su-kien",
                        "Đêm rối nước",
                        "begins=2027-01-09",
                        "begins-at=19:30",
                        "ends-at=21:00",
                        "venue=Làng Đông Ao, xã Trà Lam",
                        "position=14.715, 110.062");
        desk.publish(
                ArticleKind.EVENT,
                "su-kien",
                "Hội chợ gốm",
                "begins=2027-01-20",
                "ends=2027-01-24");

        var one = HOUSE.get(evening.address() + ".ics");
        assertThat(one.headers().firstValue("Content-Type").orElseThrow())
                .isEqualTo("text/calendar;charset=UTF-8");
        var lines = Arrays.asList(one.body().replace("\r\n ", "").split("\r\n"));
        assertThat(lines)
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "UID:" + evening.article() + "-vi@sonhai.example",
                        "DTSTART:20270109T123000Z",
                        "DTEND:20270109T140000Z",
                        "SUMMARY;LANGUAGE=vi:Đêm rối nước",
                        "LOCATION;LANGUAGE=vi:Làng Đông Ao\\, xã Trà Lam",
                        "GEO:14.715000;110.062000",
                        "URL:https://sonhai.example" + evening.address())
                .endsWith("END:VEVENT", "END:VCALENDAR")
                .anyMatch(line -> line.matches("DTSTAMP:\\d{8}T\\d{6}Z"));

        var all = HOUSE.get("/vi/su-kien/calendar.ics").body();
        assertThat(all.split("BEGIN:VEVENT", -1)).hasSize(3);
        assertThat(all)
                .contains("DTSTART;VALUE=DATE:20270120\r\n", "DTEND;VALUE=DATE:20270125\r\n");
        assertThat(HOUSE.get("/en/events/calendar.ics").body()).contains("SUMMARY;LANGUAGE=vi:");
    }
}
