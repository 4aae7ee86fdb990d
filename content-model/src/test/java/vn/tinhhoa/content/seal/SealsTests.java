package vn.tinhhoa.content.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

@ContentTest
class SealsTests {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @Autowired SealKeyRepository keys;

    @Test
    void opens_what_was_sealed_for_this_purpose_only_and_in_time() {
        var sealed = at(NOW).seal("entrant", "a1b2\nc3", NOW.plusSeconds(60));

        assertThat(sealed).matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
        assertThat(at(NOW.plusSeconds(59)).open("entrant", sealed)).hasValue("a1b2\nc3");
        assertThat(at(NOW.plusSeconds(60)).open("entrant", sealed)).isEmpty();
        assertThat(at(NOW).open("vote", sealed)).isEmpty();
    }

    @Test
    void refuses_whatever_was_changed_in_one_letter() {
        var seals = at(NOW);
        var sealed = seals.seal("entrant", "a1b2", NOW.plusSeconds(60));

        for (var at = 0; at < sealed.length(); at++) {
            var letter = sealed.charAt(at) == 'A' ? 'B' : 'A';
            var changed = sealed.substring(0, at) + letter + sealed.substring(at + 1);
            assertThat(seals.open("entrant", changed)).as(changed).isEmpty();
        }
        for (var nonsense : new String[] {"", ".", "a.b", "ä.ö", "A".repeat(10_000) + ".A"}) {
            assertThat(seals.open("entrant", nonsense)).isEmpty();
        }
    }

    @Test
    void gives_names_that_stay_and_differ_by_purpose() {
        assertThat(at(NOW).nameFor("rendition", "x"))
                .hasSize(32)
                .isEqualTo(at(NOW).nameFor("rendition", "x"))
                .isNotEqualTo(at(NOW).nameFor("juror", "x"));
    }

    private Seals at(Instant now) {
        return new Seals(keys, Clock.fixed(now, ZoneOffset.UTC));
    }
}
