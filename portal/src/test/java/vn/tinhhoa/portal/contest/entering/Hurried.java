package vn.tinhhoa.portal.contest.entering;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.SplittableRandom;

/// Somebody who sends one photo in the last minutes, and what ought to come of it: worked out from
/// the hours alone, apart from the code that decides.
abstract class Hurried {

    private static final String SEND =
            "action=send&rules=1&TITLE-en=Dawn&synthetic=NONE&consent=CONTEST";

    private final FormEntrant person;
    private final String entry;
    private final byte[] file;
    private final Instant begins;
    private final SplittableRandom random;
    private @Nullable Instant begun;
    private boolean taken;
    private boolean sent;
    private boolean refused;
    private boolean endedAfterClose;
    private int cuts;
    private String trouble = "";

    Hurried(
            FormEntrant person,
            String entry,
            byte[] file,
            Instant begins,
            SplittableRandom random) {
        this.person = person;
        this.entry = entry;
        this.file = file;
        this.begins = begins;
        this.random = random;
    }

    /// One thing that they do now; the line may break.
    abstract void upload(Instant now) throws IOException, InterruptedException;

    final void step(Instant now) {
        if (isOver() || now.isBefore(begins) || random.nextInt(3) == 0) {
            return;
        }
        try {
            if (taken) {
                submit(now);
            } else {
                upload(now);
            }
        } catch (IOException broken) {
            expect(false, broken.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Presses the button once or twice.
    private void submit(Instant now) {
        for (var times = 0; times <= random.nextInt(2); times++) {
            var status = person.post(entry, SEND).statusCode();
            if (status == 302) {
                expect(sent || isInTime(now), "sent after the grace");
                sent = true;
                endedAfterClose = !now.isBefore(DeadlineTests.CLOSES);
            } else {
                expect(status == 422 && !sent && !isInTime(now), "not sent: " + status);
                refuse();
            }
        }
    }

    /// Whether what began before the close may still come.
    static boolean isInTime(Instant now) {
        return now.isBefore(DeadlineTests.ENDS);
    }

    final void beginsAt(Instant now) {
        begun = now;
    }

    final boolean begunInTime() {
        return begun != null && begun.isBefore(DeadlineTests.CLOSES);
    }

    final void take() {
        taken = true;
    }

    final void refuse() {
        refused = true;
        endedAfterClose = true;
    }

    final void cut() {
        cuts++;
    }

    final void expect(boolean right, String words) {
        if (!right && trouble.isEmpty()) {
            trouble = words;
        }
    }

    final boolean isTaken() {
        return taken;
    }

    final boolean isOver() {
        return sent || refused;
    }

    final boolean wasInTime() {
        return sent;
    }

    /// Began before the close and ended after it.
    final boolean straddled() {
        return begunInTime() && endedAfterClose;
    }

    final int cuts() {
        return cuts;
    }

    final String trouble() {
        return trouble;
    }

    final FormEntrant person() {
        return person;
    }

    final String entry() {
        return entry;
    }

    final byte[] file() {
        return file;
    }

    final SplittableRandom random() {
        return random;
    }
}
