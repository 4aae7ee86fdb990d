package vn.tinhhoa.content.media.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.tika.sax.ToTextContentHandler;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class TimedParsingTests {

    private final TimedParsing timed = new TimedParsing(1, Duration.ofMillis(200));

    @Test
    void gives_back_what_was_parsed() throws Exception {
        assertThat(timed.<String>run(() -> "xong")).isEqualTo("xong");
        assertThat(timed.<String>run(() -> "lại xong")).isEqualTo("lại xong");
    }

    @Test
    void stops_a_parser_that_writes_without_end() throws Exception {
        var stopped = new CountDownLatch(1);
        var handler = new Deadline(new ToTextContentHandler());
        assertThatThrownBy(() -> timed.run(() -> writeForEver(handler, stopped)))
                .isInstanceOf(TimeoutException.class);
        assertThat(stopped.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void loses_only_the_place_of_a_parser_that_does_not_stop() throws Exception {
        var release = new CountDownLatch(1);
        assertThatThrownBy(() -> timed.run(() -> holdOut(release)))
                .isInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> timed.run(() -> "kẹt")).isInstanceOf(TimeoutException.class);
        release.countDown();
        var patient = new TimedParsing(1, Duration.ofSeconds(60));
        assertThat(patient.<String>run(() -> "thông")).isEqualTo("thông");
    }

    private static boolean writeForEver(Deadline handler, CountDownLatch stopped) throws Exception {
        try {
            while (true) {
                handler.characters(new char[0], 0, 0);
            }
        } finally {
            stopped.countDown();
        }
    }

    private static boolean holdOut(CountDownLatch release) {
        while (true) {
            try {
                release.await();
                return true;
            } catch (InterruptedException ignoredAsABusyParserWould) {
                assertThat(release.getCount()).isEqualTo(1);
            }
        }
    }
}
