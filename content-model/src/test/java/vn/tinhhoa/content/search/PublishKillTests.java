package vn.tinhhoa.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import vn.tinhhoa.content.ForkFixture;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.EditionState;
import vn.tinhhoa.content.article.OwedPublications;
import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.embeddedmongo.EmbeddedMongo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Kills a process in the middle of publishing, twenty times on one directory. Afterwards each
/// article is wholly public and found, or not at all.
class PublishKillTests {

    private static final int ROUNDS = 20;

    @TempDir Path directory;

    @Test
    void leaves_every_article_wholly_public_and_found_or_not_at_all() throws Exception {
        var random = new Random(20);
        var acknowledged = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(publishUntilKilled(round, random.nextInt(12), random.nextInt(60)));
        }
        var expected = PublishingProcess.Acknowledged.of(acknowledged);

        try (var store = EmbeddedMongo.start(directory);
                var context = PublishingProcess.content(store, directory)) {
            awaitNothingOwed(context);
            var live = live(context);
            System.out.printf(
                    "Killed %d times while publishing: %d acknowledged as live, %d as withdrawn; %d"
                            + " live now%n",
                    ROUNDS, expected.published().size(), expected.withdrawn().size(), live.size());

            assertThat(live).containsAll(expected.published());
            assertThat(expected.withdrawn()).isNotEmpty();
            assertThat(live).doesNotContainAnyElementsOf(expected.withdrawn());
            assertThat(found(context)).isEqualTo(live);
            var desk = context.getBean(ArticleDesk.class);
            for (var id : live) {
                assertThat(desk.edition(EditionId.of(id)).state()).isEqualTo(EditionState.LIVE);
            }
            assertThat(expected.published()).isNotEmpty();
        }
    }

    /// @param steps how many acknowledgements the process may give before its time runs out
    /// @param millis how long it still lives then
    private List<String> publishUntilKilled(int round, int steps, int millis) throws IOException {
        var process =
                ForkFixture.of(
                                256,
                                PublishingProcess.class,
                                directory.toString(),
                                Integer.toString(round))
                        .start();
        var said = new ArrayList<String>();
        try (var output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line; (line = output.readLine()) != null; ) {
                if (!line.matches("ready|(published|withdrawing|withdrawn) .*")) {
                    continue;
                }
                said.add(line);
                if (said.size() == steps + 1) {
                    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
                            .execute(process.toHandle()::destroyForcibly);
                }
            }
        } finally {
            process.toHandle().destroyForcibly();
            process.onExit().join();
        }
        assertThat(said).startsWith("ready").hasSizeGreaterThan(steps);
        return said;
    }

    private static void awaitNothingOwed(ConfigurableApplicationContext context) {
        var owed = context.getBean(OwedPublications.class);
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (owed.isAny()) {
            assertThat(System.nanoTime()).as("the sweep settles what is owed").isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static Set<String> live(ConfigurableApplicationContext context) {
        var published = context.getBean(PublishedArticles.class);
        var live = new HashSet<String>();
        var page = published.latest(LanguageTag.VIETNAMESE, 0, 10_000);
        for (var card : page) {
            assertThat(published.at(card.path()).map(Publication::id)).contains(card.id());
            live.add(card.id().toString());
        }
        return live;
    }

    private static Set<String> found(ConfigurableApplicationContext context) {
        var index = context.getBean(SearchIndex.class);
        var found = new HashSet<String>();
        for (int page = 1; ; page++) {
            var hits = index.search(everything(page)).hits();
            if (hits.isEmpty()) {
                assertThat(index.size()).isEqualTo(found.size());
                return found;
            }
            hits.forEach(hit -> found.add(hit.id()));
        }
    }

    private static SearchQuery everything(int page) {
        return SearchQuery.of("").in(LanguageTag.VIETNAMESE).page(page, 50);
    }
}
