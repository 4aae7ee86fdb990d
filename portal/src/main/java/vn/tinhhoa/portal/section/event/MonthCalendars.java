package vn.tinhhoa.portal.section.event;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.kind.Occasion;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.kind.SiteClock;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.section.Visit;
import vn.tinhhoa.portal.section.event.MonthCalendar.Day;
import vn.tinhhoa.portal.section.event.MonthCalendar.Weekday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Lays a month out. There are pages for the months from the first event to the last, and for this
/// one, so that no robot walks into an endless calendar.
@Component
class MonthCalendars {

    private static final int WEEK = 7;

    private final SiteClock clock;
    private final Words words;

    MonthCalendars(SiteClock clock, Words words) {
        this.clock = clock;
        this.words = words;
    }

    /// @throws NotFoundException when the month lies outside
    MonthCalendar of(Visit visit, YearMonth month, List<Occasion> occasions) {
        var first = clock.today();
        var last = first;
        for (var occasion : occasions) {
            first = occasion.begins().isBefore(first) ? occasion.begins() : first;
            last = occasion.ends().isAfter(last) ? occasion.ends() : last;
        }
        var from = YearMonth.from(first);
        var to = YearMonth.from(last);
        if (month.isBefore(from) || month.isAfter(to)) {
            throw new NotFoundException("There is nothing in " + month);
        }
        return new MonthCalendar(
                title(visit.language(), month),
                month.equals(from) ? null : address(visit, month.minusMonths(1)),
                month.equals(to) ? null : address(visit, month.plusMonths(1)),
                weekdays(visit.language()),
                weeks(visit, month, occasions));
    }

    String title(LanguageTag language, YearMonth month) {
        return DateTimeFormatter.ofPattern(
                        words.say(language, "section.format.month"), language.locale())
                .format(month);
    }

    private static String address(Visit visit, YearMonth month) {
        return visit.address(Map.of("month", month.toString()));
    }

    private static List<Weekday> weekdays(LanguageTag language) {
        return Arrays.stream(DayOfWeek.values())
                .map(day ->
                        new Weekday(
                                day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale()),
                                day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale())))
                .toList();
    }

    private List<List<Day>> weeks(Visit visit, YearMonth month, List<Occasion> occasions) {
        var days = new ArrayList<Day>();
        for (var i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            days.add(Day.OTHER);
        }
        for (var i = 1; i <= month.lengthOfMonth(); i++) {
            days.add(day(visit, month.atDay(i), occasions));
        }
        while (days.size() % WEEK != 0) {
            days.add(Day.OTHER);
        }
        var weeks = new ArrayList<List<Day>>();
        for (var i = 0; i < days.size(); i += WEEK) {
            weeks.add(List.copyOf(days.subList(i, i + WEEK)));
        }
        return weeks;
    }

    private Day day(Visit visit, LocalDate day, List<Occasion> occasions) {
        var events = occasions.stream().filter(occasion -> occasion.isOn(day)).count();
        var first =
                occasions.stream()
                        .filter(occasion -> occasion.isOn(day))
                        .map(Occasion::begins)
                        .min(LocalDate::compareTo)
                        .orElse(day);
        return new Day(
                Integer.toString(day.getDayOfMonth()),
                day.equals(clock.today()),
                events == 0 ? "" : words.say(visit.language(), "section.events", events),
                events == 0 ? "" : address(visit, YearMonth.from(day)) + "#d" + first);
    }
}
