package vn.tinhhoa.portal.section.event;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.section.SectionTop;

import java.util.List;

/// Events: those to come and those that are over, or those of one month.
///
/// @param calendar of the month asked for, else of this month
/// @param month what is in it, when one was asked for; its title is the calendar's
/// @param whole leads from a month to all events
/// @param coming the next one first; only on the first page
/// @param past the last one first
/// @param feed for the reader's own calendar
public record EventsPage(
        Frame frame,
        SectionTop top,
        MonthCalendar calendar,
        @Nullable List<EventRow> month,
        String whole,
        List<EventRow> coming,
        List<EventRow> past,
        Pager pager,
        String feed) {

    public boolean isFirst() {
        return pager.page() == 1;
    }
}
