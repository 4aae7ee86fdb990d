/// Events, their calendar and the file that other calendars read. Start reading at [EventsPages].
@NullMarked
package vn.tinhhoa.portal.section.event;

import org.jspecify.annotations.NullMarked;
