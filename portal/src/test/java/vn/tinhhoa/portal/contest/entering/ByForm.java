package vn.tinhhoa.portal.contest.entering;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Sends by the plain form over a slow line: half of the request comes some minutes before the
/// rest, and sometimes the rest never comes. Whoever is cut off begins anew.
final class ByForm extends Hurried {

    private static final String EDGE = "\r\n--grenze";

    private @Nullable BareLine line;
    private Instant goesOn = Instant.MIN;
    private byte[] rest = new byte[0];

    ByForm(FormEntrant person, String entry, byte[] file, Instant begins, SplittableRandom random) {
        super(person, entry, file, begins, random);
    }

    @Override
    void upload(Instant now) throws IOException, InterruptedException {
        if (line == null) {
            line = begin(now);
        } else if (!now.isBefore(goesOn)) {
            goOn(now, line);
            line = null;
        }
    }

    private BareLine begin(Instant now) throws IOException, InterruptedException {
        var body = body();
        var half = body.length / 2;
        rest = Arrays.copyOfRange(body, half, body.length);
        goesOn = now.plus(Duration.ofSeconds(random().nextInt(300)));
        beginsAt(now);
        var headers =
                "Content-Type: multipart/form-data; boundary=grenze\r\nContent-Length: %d\r\n%s: %s\r\n"
                        .formatted(body.length, Doorman.HEADER, entry());
        var begun = person().line("POST", entry() + "/files", headers);
        begun.send(Arrays.copyOf(body, half));
        Doorman.awaits(entry());
        return begun;
    }

    private void goOn(Instant now, BareLine begun) throws IOException {
        try (begun) {
            if (random().nextInt(3) == 0) {
                begun.send(Arrays.copyOf(rest, random().nextInt(rest.length)));
                cut();
                return;
            }
            begun.send(rest);
            var status = begun.answer();
            var right = begunInTime() && isInTime(now);
            expect(status == (right ? 302 : 422), "the form: " + status + " at " + now);
            if (status == 302) {
                take();
            } else {
                refuse();
            }
        }
    }

    private byte[] body() {
        var body = new ByteArrayOutputStream();
        var head =
                EDGE.strip()
                        + "\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"Nang.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file());
        body.writeBytes((EDGE + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }
}
