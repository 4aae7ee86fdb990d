package vn.tinhhoa.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.standalone.RunningSystem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// Sends photographs of 24 megapixels to the whole application, which has 256 MB of heap, as a
/// program with a token does: eight at once, then many one after the other. All must be taken, all
/// renditions made, and both sites must answer afterwards.
@Tag("bench")
class UploadBench {

    private static final int MANY = Integer.getInteger("bench.uploads", 1_000);
    private static final String BOUNDARY = "----tinhhoa-bench";

    /// Before and after a collection, such as `Pause Young (Normal) 210M->98M(256M)`.
    private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->(\\d+)M\\(");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir Path data;
    @TempDir Path scratch;

    @Test
    void takes_eight_at_once_and_a_thousand_one_after_the_other() throws Exception {
        var photograph = LargePhotograph.jpeg(6000, 4000);
        say("photograph", "%d kB".formatted(photograph.length / 1024));
        var collections = scratch.resolve("gc.log");
        var jvm = List.of("-Xmx256m", "-Xlog:gc:file=" + collections + "::filecount=0");
        try (var system =
                RunningSystem.launch(
                                jvm,
                                data,
                                RunningSystem.freePort(),
                                RunningSystem.freePort(),
                                "--tinhhoa.demo=false")
                        .awaitReady()) {
            atOnce(system, photograph, 8);
            tell(system, collections);
            inTurn(system, photograph, 8, MANY);
            tell(system, collections);
            for (var site : List.of(system.portal("/vi"), system.admin("/login"))) {
                var answer =
                        HTTP.send(HttpRequest.newBuilder(site).build(), BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(site.toString()).isEqualTo(200);
            }
            assertThat(system.output()).doesNotContain("OutOfMemory");
        }
    }

    private void atOnce(RunningSystem system, byte[] photograph, int count) throws Exception {
        var begun = System.nanoTime();
        var cpu = system.cpu();
        var uploads = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < count; i++) {
            var number = i;
            uploads.add(() -> upload(system, LargePhotograph.numbered(photograph, number)));
        }
        try (var senders = Executors.newFixedThreadPool(count)) {
            for (var status : senders.invokeAll(uploads)) {
                assertThat(status.get()).isEqualTo(201);
            }
        }
        told(count + " at once, all taken", system, begun, cpu);
        awaitRenditions(count);
        told("  and their renditions made", system, begun, cpu);
    }

    private void inTurn(RunningSystem system, byte[] photograph, int before, int count)
            throws Exception {
        var begun = System.nanoTime();
        var cpu = system.cpu();
        for (int i = 0; i < count; i++) {
            var sent = LargePhotograph.numbered(photograph, before + i);
            assertThat(upload(system, sent)).as("upload " + i).isEqualTo(201);
        }
        told(count + " one after the other, all taken", system, begun, cpu);
        awaitRenditions(before + count);
        told("  and their renditions made", system, begun, cpu);
    }

    private static int upload(RunningSystem system, byte[] file) throws Exception {
        var head =
                ("--"
                        + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"anh.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n");
        var request =
                HttpRequest.newBuilder(system.admin("/api/v1/assets"))
                        .header("Authorization", "Bearer " + RunningSystem.TOKEN)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(
                                BodyPublishers.ofByteArrays(
                                        List.of(
                                                bytes(head),
                                                file,
                                                bytes("\r\n--" + BOUNDARY + "--\r\n"))))
                        .build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// The smallest card is the last file that is made of a picture.
    private void awaitRenditions(int pictures) throws IOException {
        var deadline = System.nanoTime() + Duration.ofHours(2).toNanos();
        while (countFiles("320-3x2.webp") < pictures) {
            assertThat(System.nanoTime()).as("renditions in time").isLessThan(deadline);
            LockSupport.parkNanos(500_000_000);
        }
    }

    private long countFiles(String name) throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(file -> file.endsWith(name)).count();
        } catch (UncheckedIOException changedMeanwhile) {
            return 0;
        }
    }

    private static void tell(RunningSystem system, Path collections) throws IOException {
        var most = 0;
        var kept = 0;
        for (var line : Files.readAllLines(collections)) {
            var found = COLLECTED.matcher(line);
            if (found.find()) {
                most = Math.max(most, Integer.parseInt(found.group(1)));
                kept = Math.max(kept, Integer.parseInt(found.group(2)));
            }
        }
        say("  heap before / after collections at most", most + " MB / " + kept + " MB");
        say("  resident", "%d MB".formatted(system.residentBytes().orElse(0L) >> 20));
    }

    private static void told(String what, RunningSystem system, long begun, Duration cpu) {
        var used = system.cpu().minus(cpu);
        say(
                what,
                "%.1f s, %.1f s CPU"
                        .formatted((System.nanoTime() - begun) / 1e9, used.toMillis() / 1000.0));
    }

    private static void say(String what, String figure) {
        System.out.printf(Locale.ROOT, "bench | %-45s | %s%n", what, figure);
    }
}
