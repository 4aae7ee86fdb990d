package vn.tinhhoa.content.contest.entry;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;

/// One person's upload over a bad line. What ought to come of it is worked out here from the hours
/// alone, apart from the code that decides.
final class HastyUpload {

    private static final Instant ENDS = OpenContest.CLOSES.plus(OpenContest.GRACE);

    private final Entry entry;
    private final byte[] file;
    private final Instant begins;
    private final SplittableRandom random;
    private final int slowness;
    private final ArrivingFiles arriving;
    private final WorkTaking taking;
    private final Sender sender;
    private @Nullable ArrivingFile arrivingFile;
    private @Nullable Instant begun;
    private boolean taken;
    private boolean sent;
    private boolean refused;
    private boolean sentAfterClose;
    private int cuts;
    private String trouble = "";

    HastyUpload(
            Entry entry,
            byte[] file,
            Instant begins,
            SplittableRandom random,
            ArrivingFiles arriving,
            WorkTaking taking,
            Sender sender) {
        this.entry = entry;
        this.file = file;
        this.begins = begins;
        this.random = random;
        this.slowness = random.nextInt(1, 9);
        this.arriving = arriving;
        this.taking = taking;
        this.sender = sender;
    }

    Entry entry() {
        return entry;
    }

    byte[] file() {
        return file;
    }

    int cuts() {
        return cuts;
    }

    /// What went otherwise than the hours demand; empty when nothing did.
    String trouble() {
        return trouble;
    }

    boolean isOver() {
        return sent || refused;
    }

    boolean wasInTime() {
        return sent;
    }

    /// Began before the close and had not been sent by then.
    boolean straddled() {
        return begun != null && begun.isBefore(OpenContest.CLOSES) && sentAfterClose;
    }

    void step(Instant now) {
        if (isOver() || now.isBefore(begins) || random.nextInt(slowness) > 0) {
            return;
        }
        try {
            act(now);
        } catch (IOException lineBroke) {
            cuts++;
        }
    }

    private void act(Instant now) throws IOException {
        if (arrivingFile == null) {
            begin(now);
        } else if (!taken) {
            send(arrivingFile, now);
        } else {
            submit(now);
        }
    }

    private void begin(Instant now) throws IOException {
        switch (arriving.begin(entry.id(), file.length)) {
            case ArrivingFiles.Expected(var expected) -> {
                expect(now.isBefore(OpenContest.CLOSES), "begun after the close");
                arrivingFile = expected;
                begun = now;
            }
            case ArrivingFiles.Closed() -> {
                expect(!now.isBefore(OpenContest.CLOSES), "refused while it was open");
                refused = true;
            }
            case ArrivingFiles.TooLarge tooLarge -> expect(false, "too large");
            case ArrivingFiles.NoRoom noRoom -> expect(false, "no room");
        }
    }

    /// A piece, sometimes cut off, sometimes sent again although it had arrived.
    private void send(ArrivingFile expected, Instant now) throws IOException {
        var offset = (int) arriving.offset(expected);
        if (offset < file.length) {
            var piece = Math.min(file.length - offset, file.length / 8 + random.nextInt(9_000));
            var bytes = Arrays.copyOfRange(file, offset, offset + piece);
            if (random.nextInt(3) == 0) {
                arriving.append(expected, offset, new Cut(bytes, random.nextInt(bytes.length)));
            } else {
                arriving.append(expected, offset, new ByteArrayInputStream(bytes));
                var again = arriving.append(expected, offset, new ByteArrayInputStream(bytes));
                expect(again instanceof ArrivingFiles.Elsewhere, "a piece was written twice");
            }
            return;
        }
        for (var times = 0; times <= random.nextInt(2); times++) {
            take(expected, now);
        }
    }

    private void take(ArrivingFile expected, Instant now) throws IOException {
        var outcome = taking.take(expected, OpenContest.SINGLE, "anh.jpg", null);
        if (outcome.isEmpty()) {
            expect(taken || refused, "the file was gone before it was taken");
            return;
        }
        switch (outcome.get()) {
            case WorkTaking.Taken work -> {
                expect(now.isBefore(ENDS), "taken after the grace");
                taken = true;
            }
            case WorkTaking.TooLate late -> {
                expect(!now.isBefore(ENDS), "refused in time");
                sentAfterClose = true;
                refused = true;
            }
            default -> expect(taken, outcome.toString());
        }
    }

    /// Presses the button once or twice.
    private void submit(Instant now) {
        for (var times = 0; times <= random.nextInt(2); times++) {
            switch (sender.send(entry)) {
                case EntrySubmitting.Sent entered -> {
                    expect(now.isBefore(ENDS), "sent after the grace");
                    sent = true;
                    sentAfterClose = !now.isBefore(OpenContest.CLOSES);
                }
                case EntrySubmitting.SentBefore before -> expect(sent, "sent by nobody");
                case EntrySubmitting.TooLate late -> {
                    expect(!now.isBefore(ENDS), "refused in time");
                    sentAfterClose = true;
                    refused = true;
                }
                case EntrySubmitting.Outcome other -> expect(false, other.toString());
            }
        }
    }

    private void expect(boolean right, String words) {
        if (!right) {
            trouble = words;
        }
    }

    /// Breaks after so many bytes.
    private static final class Cut extends FilterInputStream {

        private int left;

        Cut(byte[] bytes, int left) {
            super(new ByteArrayInputStream(bytes));
            this.left = left;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (left == 0) {
                throw new IOException("The line broke");
            }
            var read = super.read(buffer, from, Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}
