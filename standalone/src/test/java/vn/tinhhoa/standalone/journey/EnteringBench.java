package vn.tinhhoa.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.entry.Entering;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryDrafting;
import vn.tinhhoa.content.contest.entry.EntryFiles;
import vn.tinhhoa.content.contest.entry.EntryFixture;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.language.LanguageTag;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/// The last minute of a contest: fifty uploads a second by three thousand people, while readers
/// read the portal. Nothing is lost, and what the readers wait is printed.
@Tag("bench")
class EnteringBench {

    private static final int A_SECOND = 50;
    private static final int UPLOADS = A_SECOND * 60;
    private static final String BOUNDARY = "sixty-seconds";
    private static final List<String> PAGES =
            List.of(
                    "/vi",
                    "/en/contests",
                    "/vi/contests/" + OpenPortal.CONTEST,
                    "/en/contests/" + OpenPortal.CONTEST + "/enter");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<EntryId, String> sent = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> uploads = new ConcurrentLinkedQueue<>();
    private final List<Long> reads = new ArrayList<>();

    private record Sender(String address, String pass, EntryId entry) {}

    @Test
    void takes_fifty_uploads_a_second_for_a_minute() throws Exception {
        try (var portal = OpenPortal.start()) {
            var senders = senders(portal);
            var files = files();
            var done = new CountDownLatch(UPLOADS);
            var begun = System.nanoTime();
            try (var clock = Executors.newSingleThreadScheduledExecutor();
                    var people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int at = 0; at < UPLOADS; at++) {
                    var sender = senders.get(at);
                    var file = files.get(at % files.size());
                    var own = EntryFixture.own(file, "%06d".formatted(at));
                    clock.schedule(
                            () ->
                                    people.submit(() -> {
                                        upload(sender, own);
                                        done.countDown();
                                        return null;
                                    }),
                            1_000L * at / A_SECOND,
                            TimeUnit.MILLISECONDS);
                }
                while (done.getCount() > 0 && within(begun, Duration.ofMinutes(10))) {
                    read(portal);
                }
            }
            var seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    "%d uploads of %d kB in %.1f s, p50 %d ms, p99 %d ms, longest %d ms%n",
                    uploads.size(),
                    files.getFirst().length / 1024,
                    seconds,
                    share(uploads, 0.5),
                    share(uploads, 0.99),
                    share(uploads, 1));
            System.out.printf(
                    "%d pages read meanwhile, p50 %d ms, p99 %d ms, longest %d ms%n",
                    reads.size(), share(reads, 0.5), share(reads, 0.99), share(reads, 1));
            assertThat(sent).as("acknowledged").hasSize(UPLOADS);
            check(portal);
        }
    }

    private void upload(Sender sender, byte[] file) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var request =
                HttpRequest.newBuilder(URI.create(sender.address() + "/files"))
                        .header("Cookie", "entrant_" + OpenPortal.CONTEST + "=" + sender.pass())
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArrays(List.of(head(), file, tail())))
                        .build();
        var answer = http.send(request, BodyHandlers.discarding());
        uploads.add((System.nanoTime() - begun) / 1_000_000);
        if (answer.statusCode() == 302 || answer.statusCode() == 303) {
            sent.put(sender.entry(), sha256(file));
        }
    }

    private void read(OpenPortal portal) throws IOException, InterruptedException {
        for (var page : PAGES) {
            var begun = System.nanoTime();
            var request = HttpRequest.newBuilder(URI.create(portal.address(page))).build();
            assertThat(http.send(request, BodyHandlers.ofString()).statusCode())
                    .as(page)
                    .isEqualTo(200);
            reads.add((System.nanoTime() - begun) / 1_000_000);
        }
    }

    /// What was acknowledged is there, byte for byte.
    private void check(OpenPortal portal) throws IOException {
        var entries = portal.bean(Entries.class);
        var files = portal.bean(EntryFiles.class);
        for (var each : sent.entrySet()) {
            var entry = entries.find(each.getKey()).orElseThrow();
            assertThat(entry.works()).hasSize(1);
            var work = entry.works().getFirst();
            try (var content = files.open(entry.id(), work)) {
                assertThat(sha256(content.readAllBytes())).isEqualTo(each.getValue());
            }
        }
    }

    private static List<Sender> senders(OpenPortal portal) {
        var contest = portal.bean(PublishedContests.class).find(OpenContest.ID).orElseThrow();
        var senders = new ArrayList<Sender>();
        for (int at = 0; at < UPLOADS; at++) {
            var entrant = portal.bean(MongoTemplate.class).insert(entrant(at));
            var begun = portal.bean(EntryDrafting.class).begin(entrant, contest, "anh-don");
            Entry entry = ((EntryDrafting.Draft) begun).entry();
            senders.add(
                    new Sender(
                            portal.address(
                                    "/vi/contests/"
                                            + OpenPortal.CONTEST
                                            + "/entry/"
                                            + entry.code()),
                            portal.bean(Entering.class).pass(entrant),
                            entry.id()));
        }
        return senders;
    }

    private static Entrant entrant(int at) {
        return EntryFixture.entrant(
                OpenContest.ID,
                "Người " + at,
                "nguoi-%d@vidu.example".formatted(at),
                LanguageTag.VIETNAMESE,
                Map.of(),
                Instant.now());
    }

    private static List<byte[]> files() throws IOException {
        var files = new ArrayList<byte[]>();
        var random = new Random(7);
        for (int file = 0; file < 20; file++) {
            var picture = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < 600; y++) {
                for (int x = 0; x < 900; x++) {
                    var grain = random.nextInt(24);
                    picture.setRGB(
                            x, y, new Color(grain + y / 4, grain + x / 6, 10 * file).getRGB());
                }
            }
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", out);
            files.add(out.toByteArray());
        }
        return files;
    }

    private static byte[] head() {
        return ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"anh.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .formatted(BOUNDARY)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] tail() {
        return "\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean within(long begun, Duration time) {
        return System.nanoTime() - begun < time.toNanos();
    }

    private static long share(Iterable<Long> times, double part) {
        var sorted = new ArrayList<Long>();
        times.forEach(sorted::add);
        sorted.sort(null);
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
