package vn.tinhhoa.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.tinhhoa.content.Officers.ADMIN;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.article.OwedPublications;
import vn.tinhhoa.content.importing.ArticleImport;
import vn.tinhhoa.content.search.IndexRebuild.State;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

@ContentTest
class IndexRebuildTests {

    @Autowired IndexRebuild rebuild;
    @Autowired SearchIndex index;
    @Autowired OwedPublications owed;
    @Autowired ArticleImport importing;

    /// The store is emptied before each test; the index must follow.
    @BeforeEach
    void emptyIndex() {
        for (var found = hits(); !found.isEmpty(); found = hits()) {
            index.remove(found);
        }
    }

    @Test
    void finds_everything_again_after_the_index_was_lost() {
        publish(30);
        var ids = hits();
        index.remove(ids);
        assertThat(index.size()).isZero();

        rebuild.startIfLost();

        await(() -> rebuild.progress().state() == State.DONE);
        assertThat(rebuild.progress().percent()).isEqualTo(100);
        await(() -> index.size() == 30);
        assertThat(hits()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void leaves_a_whole_index_alone() {
        publish(3);
        var before = rebuild.progress();

        rebuild.startIfLost();

        assertThat(rebuild.progress()).isEqualTo(before);
    }

    private void publish(int count) {
        var lines =
                IntStream.range(0, count)
                        .mapToObj(n ->
                                """
                                {"externalId":"%d","source":"vi","editions":{"vi":{"title":"Lễ hội %d","html":"<p>Lời</p>"}}}\
                                """
                                        .formatted(n, n))
                        .iterator();
        importing.run(lines, true, ADMIN, report -> {});
        await(() -> !owed.isAny() && index.size() >= count);
    }

    private List<String> hits() {
        return index.search(SearchQuery.of("").page(1, 50)).hits().stream()
                .map(SearchHit::id)
                .toList();
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(10_000_000);
        }
    }
}
