package vn.tinhhoa.content.view;

import com.mongodb.client.MongoClients;

import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.contest.entry.ClockFixture;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.site.SiteProperties;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// A node that counts views of one article until its input ends or it is killed. It takes the time
/// from its input, one moment a line, and says on its output `counting n` before it counts the nth
/// view, `sending n` before it stores the first n, `stored n` when it has, `passed n` when the time
/// moved after n views, and `stopped n` when it has stored all.
final class CountingProcess {

    private static final int BURST = 25;
    private static final long PAUSE_NANOS = 10_000_000;

    private final ClockFixture clock;
    private final ViewCounter counter;
    private final ArticleId article;
    private long counted;
    private long sent;
    private volatile boolean going = true;

    private CountingProcess(MongoTemplate mongo, ArticleId article, Instant now) {
        this.clock = new ClockFixture(now);
        this.article = article;
        var site =
                new SiteProperties(
                        Path.of("."),
                        List.of(LanguageTag.VIETNAMESE),
                        "Sơn Hải",
                        ZoneId.of("Asia/Ho_Chi_Minh"),
                        "");
        counter = new ViewCounter(telling(mongo), new ReadersNow(mongo, clock), site, clock);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var input =
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8));
                var store = MongoClients.create(arguments[0])) {
            var mongo = new MongoTemplate(store, "test");
            var now = Instant.parse(input.readLine());
            new CountingProcess(mongo, new ArticleId(arguments[1]), now).run(input);
        }
    }

    private void run(BufferedReader input) throws IOException, InterruptedException {
        counter.start();
        var readers = Thread.ofPlatform().start(this::count);
        for (String line; (line = input.readLine()) != null; ) {
            pass(Instant.parse(line));
        }
        going = false;
        readers.join();
        counter.stop();
        say("stopped " + counted);
    }

    private ViewStore telling(MongoTemplate mongo) {
        return new ViewStore(mongo) {
            @Override
            void add(String node, ViewBatch batch, Instant now) {
                sent +=
                        batch.views().entrySet().stream()
                                .filter(views -> views.getKey().subject().equals(article.value()))
                                .mapToLong(Map.Entry::getValue)
                                .sum();
                say("sending " + sent);
                super.add(node, batch, now);
                say("stored " + sent);
            }
        };
    }

    private void count() {
        while (going) {
            countSome();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private synchronized void countSome() {
        say("counting " + (counted + BURST));
        for (int view = 0; view < BURST; view++) {
            counter.count(Optional.of(article));
            counted++;
        }
    }

    private synchronized void pass(Instant moment) {
        clock.set(moment);
        say("passed " + counted);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
