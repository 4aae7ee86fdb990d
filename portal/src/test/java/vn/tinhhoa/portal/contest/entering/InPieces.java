package vn.tinhhoa.portal.contest.entering;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Sends by the script, in pieces that are cut off, sent again and resumed where they broke.
final class InPieces extends Hurried {

    private @Nullable String place;

    InPieces(
            FormEntrant person,
            String entry,
            byte[] file,
            Instant begins,
            SplittableRandom random) {
        super(person, entry, file, begins, random);
    }

    @Override
    void upload(Instant now) throws IOException, InterruptedException {
        if (place == null) {
            begin(now);
            return;
        }
        var head = person().tus("HEAD", place, new byte[0]);
        var there = Integer.parseInt(head.headers().firstValue("Upload-Offset").orElse("-1"));
        expect(there >= 0, "the pieces are gone: " + head.statusCode());
        if (there == file().length) {
            ask(now, place);
        } else if (there >= 0) {
            send(place, there);
        }
    }

    private void begin(Instant now) throws IOException, InterruptedException {
        var length = Integer.toString(file().length);
        var answer =
                person().tus("POST", entry() + "/uploads", new byte[0], "Upload-Length", length);
        var open = now.isBefore(DeadlineTests.CLOSES);
        expect(answer.statusCode() == (open ? 201 : 409), "begun: " + answer.statusCode());
        if (answer.statusCode() == 201) {
            beginsAt(now);
            place = answer.headers().firstValue("Location").orElseThrow();
        } else {
            refuse();
        }
    }

    private void send(String to, int there) throws IOException, InterruptedException {
        var size = Math.min(file().length - there, file().length / 4 + random().nextInt(2_000));
        var piece = Arrays.copyOfRange(file(), there, there + size);
        if (random().nextInt(3) == 0) {
            cutOff(to, there, piece);
            return;
        }
        var answer = person().tus("PATCH", to, piece, "Upload-Offset", "" + there);
        // The server may not have noticed yet that the piece before broke off, or have got more of
        // it since.
        if (answer.statusCode() == 204) {
            var again = person().tus("PATCH", to, piece, "Upload-Offset", "" + there);
            expect(again.statusCode() == 409, "written twice: " + again.statusCode());
        } else {
            expect(
                    answer.statusCode() == 409 || answer.statusCode() == 423,
                    "piece: " + answer.statusCode());
        }
    }

    private void cutOff(String to, int there, byte[] piece) throws IOException {
        var headers =
                "Tus-Resumable: 1.0.0\r\nContent-Type: application/offset+octet-stream\r\n"
                        + "Upload-Offset: %d\r\nContent-Length: %d\r\n"
                                .formatted(there, piece.length);
        try (var line = person().line("PATCH", to, headers)) {
            line.send(Arrays.copyOf(piece, random().nextInt(piece.length)));
        }
        cut();
    }

    /// Says that all is there, sometimes twice.
    private void ask(Instant now, String whole) {
        for (var times = 0; times <= random().nextInt(2); times++) {
            var answer = person().post(whole + "/taken", "name=Nang.jpg");
            if (answer.statusCode() == 404) {
                expect(isTaken() || isOver(), "gone before it was taken");
            } else if (answer.body().equals("{\"messages\":[]}")) {
                expect(isInTime(now), "taken after the grace");
                take();
            } else {
                expect(!isInTime(now), "refused in time: " + answer.body());
                refuse();
            }
        }
    }
}
