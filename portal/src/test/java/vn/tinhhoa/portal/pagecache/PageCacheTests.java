package vn.tinhhoa.portal.pagecache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class PageCacheTests {

    private static final PageKey KEY = new PageKey("/vi", "", "1n");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final PageCache cache = new PageCache(DataSize.ofMegabytes(1), Clock.systemUTC());

    @Test
    void a_page_read_before_a_change_is_never_fresh_after_it() {
        var seen = cache.generation();
        cache.publicationsChanged();

        cache.keep(KEY, bytes("old"), "vi", List.of(), seen);

        assertThat(cache.fresh(KEY)).isEmpty();
        assertThat(cache.copy(KEY)).isPresent();
    }

    @Test
    void one_reader_has_a_page_made_while_the_others_wait() throws Exception {
        var making = new PagesInMaking();
        assertThat(making.begin(KEY)).isTrue();
        var other = new FutureTask<>(() -> making.begin(KEY));
        var waiting = Thread.ofPlatform().start(other);
        await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
        assertThat(making.begin(new PageKey("/en", "", "1n"))).isTrue();

        making.end(KEY);

        assertThat(other.get()).isFalse();
        assertThat(making.begin(KEY)).isTrue();
    }

    @Test
    void what_is_sent_as_a_file_never_passes_through_it() {
        assertThat(PageKey.of(new MockHttpServletRequest("GET", "/files/ab/bang-gia.pdf")))
                .isNull();
        assertThat(PageKey.of(new MockHttpServletRequest("GET", "/media/ab/640.jpg"))).isNull();
        assertThat(PageKey.of(new MockHttpServletRequest("GET", "/vi/tin-tuc"))).isNotNull();
    }

    @Test
    void a_slow_rendering_does_not_replace_a_later_one() {
        var before = cache.generation();
        cache.publicationsChanged();
        cache.keep(KEY, bytes("new"), "vi", List.of(), cache.generation());

        cache.keep(KEY, bytes("old"), "vi", List.of(), before);

        assertThat(cache.fresh(KEY).map(PageCacheTests::text)).contains("new");
    }

    /// Readers render and keep all the time while somebody publishes; whoever looks after a change
    /// was announced must not see what was there before it.
    @Test
    void nobody_sees_what_was_there_before_a_change() throws Exception {
        var published = new AtomicInteger();
        var going = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = new ArrayList<Future<?>>();
            for (var i = 0; i < 4; i++) {
                readers.add(
                        threads.submit(() -> {
                            while (going.get()) {
                                var seen = cache.generation();
                                var read = published.get();
                                Thread.yield();
                                cache.keep(
                                        KEY, bytes(Integer.toString(read)), "vi", List.of(), seen);
                                Thread.yield();
                            }
                        }));
            }
            for (var change = 1; change <= 5_000; change++) {
                published.set(change);
                cache.publicationsChanged();
                var least = change;
                assertThat(cache.fresh(KEY).map(PageCacheTests::text).map(Integer::valueOf))
                        .satisfiesAnyOf(
                                page -> assertThat(page).isEmpty(),
                                page ->
                                        assertThat(page)
                                                .hasValueSatisfying(shown ->
                                                        assertThat(shown)
                                                                .isGreaterThanOrEqualTo(least)));
                Thread.yield();
            }
            going.set(false);
            for (var reader : readers) {
                reader.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void a_page_is_made_anew_after_a_minute_without_any_change() {
        var then = new PageCache(DataSize.ofMegabytes(1), Clock.fixed(NOW, ZoneOffset.UTC));
        var page = then.keep(KEY, bytes("page"), "vi", List.of(), then.generation());

        assertThat(then.fresh(KEY)).contains(page);
        assertThat(page.age(NOW.plusSeconds(90))).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void holds_no_more_than_it_has_room_for() {
        var small = new PageCache(DataSize.ofKilobytes(20), Clock.systemUTC());
        for (var i = 0; i < 200; i++) {
            small.keep(new PageKey("/vi/" + i, "", "1n"), new byte[1_000], "vi", List.of(), 0);
        }
        assertThat(small.weight()).isLessThanOrEqualTo(20 * 1024);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(FinishedPage page) {
        var response = new MockHttpServletResponse();
        try {
            page.send(new MockHttpServletRequest("GET", "/vi"), response);
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
