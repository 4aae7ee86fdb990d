package vn.tinhhoa.standalone.demo;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import vn.tinhhoa.content.contest.ContestDrafting;
import vn.tinhhoa.content.contest.ContestPublishing;
import vn.tinhhoa.content.contest.entry.Entering;
import vn.tinhhoa.content.contest.entry.Entrants;
import vn.tinhhoa.content.contest.entry.EntryDrafting;
import vn.tinhhoa.content.contest.entry.EntrySubmitting;
import vn.tinhhoa.content.contest.entry.WorkTaking;
import vn.tinhhoa.content.seal.Seals;

import java.time.Clock;
import java.time.Instant;

/// What officers and entrants go through, as it stood on some day of the past: the product's own
/// classes once more, under a clock that the demonstration sets. They stand in a context beneath
/// the product's, which knows nothing of them or of that clock, and are gone when it is closed.
final class DemoPast implements AutoCloseable {

    private static final Class<?>[] DOORS = {
        Seals.class,
        ContestDrafting.class,
        ContestPublishing.class,
        Entering.class,
        Entrants.class,
        EntryDrafting.class,
        WorkTaking.class,
        EntrySubmitting.class
    };

    private final DemoClock clock = new DemoClock();
    private final AnnotationConfigApplicationContext doors =
            new AnnotationConfigApplicationContext();

    DemoPast(ApplicationContext product) {
        doors.setParent(product);
        doors.registerBean("clock", Clock.class, () -> clock);
        doors.register(DOORS);
        doors.refresh();
    }

    DemoPast at(Instant moment) {
        clock.set(moment);
        return this;
    }

    Instant now() {
        return clock.instant();
    }

    <T> T door(Class<T> kind) {
        return doors.getBean(kind);
    }

    @Override
    public void close() {
        doors.close();
    }
}
