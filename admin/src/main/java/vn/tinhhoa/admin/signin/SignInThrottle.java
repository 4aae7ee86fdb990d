package vn.tinhhoa.admin.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Slows down whoever tries passwords. After ten wrong ones for a login from one address, or fifty
/// for any logins from it, each further one costs a wait that doubles, from fifteen seconds to
/// fifteen minutes. Others are never kept out: the same login from elsewhere goes on as before.
@Component
class SignInThrottle {

    private static final int FREE_PER_LOGIN = 10;
    private static final int FREE_PER_ADDRESS = 50;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;
    private static final int MOST_KEPT = 100_000;

    private final Clock clock;
    private final Cache<String, Failures> failures =
            Caffeine.newBuilder()
                    .maximumSize(MOST_KEPT)
                    .expireAfterWrite(Duration.ofHours(1))
                    .build();

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant until) {

        static final Failures NONE = new Failures(0, Instant.EPOCH);

        Failures plusOne(int free, Instant now) {
            var more = count + 1;
            return new Failures(more, more < free ? Instant.EPOCH : now.plus(pause(more - free)));
        }

        private static Duration pause(int beyond) {
            var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
            return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
        }
    }

    /// Until when this login may not be tried from this address, if so.
    Optional<Instant> waitUntil(String login, String address) {
        var until = latest(until(both(login, address)), until(address));
        return until.isAfter(clock.instant()) ? Optional.of(until) : Optional.empty();
    }

    /// @return whether a wait begins with this failure
    boolean failed(String login, String address) {
        count(both(login, address), FREE_PER_LOGIN);
        count(address, FREE_PER_ADDRESS);
        return waitUntil(login, address).isPresent();
    }

    void succeeded(String login, String address) {
        failures.invalidate(both(login, address));
    }

    private void count(String key, int free) {
        failures.asMap()
                .compute(
                        key,
                        (same, before) ->
                                (before == null ? Failures.NONE : before)
                                        .plusOne(free, clock.instant()));
    }

    private Instant until(String key) {
        var found = failures.getIfPresent(key);
        return found == null ? Instant.EPOCH : found.until();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String both(String login, String address) {
        return login.strip().toLowerCase(Locale.ROOT) + " " + address;
    }
}
