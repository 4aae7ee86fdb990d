package vn.tinhhoa.content.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class SilenceTests {

    private long now = Long.MAX_VALUE - 5;
    private final Silence silence = new Silence(() -> now);

    @Test
    void lets_one_at_a_time_try_again_until_somebody_answers() {
        assertThat(silence.isOver()).isTrue();
        silence.notice();
        assertThat(silence.isOver()).isFalse();

        now += Duration.ofSeconds(3).toNanos();
        assertThat(silence.isOver()).isTrue();
        assertThat(silence.isOver()).isFalse();

        silence.end();
        assertThat(silence.isOver()).isTrue();
        assertThat(silence.isOver()).isTrue();
    }
}
