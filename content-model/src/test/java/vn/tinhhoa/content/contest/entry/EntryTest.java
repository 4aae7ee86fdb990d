package vn.tinhhoa.content.contest.entry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import vn.tinhhoa.content.ContentTest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;

/// A [ContentTest] whose time is a [ClockFixture].
@ContentTest
@Import({EntryTest.Time.class, Sender.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface EntryTest {

    /// Carries no annotation, so that the scan of the house does not find it: every other test
    /// would then live in its standing time.
    class Time {

        @Bean
        @Primary
        ClockFixture movedClock() {
            return new ClockFixture(OpenContest.CLOSES.minus(Duration.ofDays(1)));
        }
    }
}
