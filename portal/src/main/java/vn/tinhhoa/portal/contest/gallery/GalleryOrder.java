package vn.tinhhoa.portal.contest.gallery;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.vote.Candidates;
import vn.tinhhoa.content.contest.vote.Candidates.Candidate;
import vn.tinhhoa.content.seal.Seals;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/// Shows everybody another order each day, so that none stands first for all. The same visitor
/// finds the same order again, without a cookie: it follows from where they come from and the day,
/// and goes along in the addresses of further pages.
@Component
class GalleryOrder {

    private static final int DIGITS = 8;

    /// How many contests are remembered.
    static final int MOST = 20;

    /// Clocks differ a little, and a change is written after its time was noted.
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private final LoadingCache<ContestId, Known> known;
    private final Candidates candidates;
    private final Seals seals;
    private final SiteProperties site;
    private final Clock clock;

    GalleryOrder(Candidates candidates, Seals seals, SiteProperties site, Clock clock) {
        this.known = Caffeine.newBuilder().maximumSize(MOST).build(this::read);
        this.candidates = candidates;
        this.seals = seals;
        this.site = site;
        this.clock = clock;
    }

    private record Known(Instant at, Duration took, List<Candidate> candidates) {

        /// Large contests are not read all the time, only because something in them changes.
        Instant rests() {
            var rest = took.multipliedBy(100);
            return at.plus(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
        }
    }

    /// @param said what an address of ours said; anything else is passed over
    String seed(HttpServletRequest request, String said) {
        if (said.length() == DIGITS && said.chars().allMatch(HexFormat::isHexDigit)) {
            return said;
        }
        var visitor =
                String.join(
                        "\n",
                        LocalDate.ofInstant(clock.instant(), site.zone()).toString(),
                        request.getRemoteAddr(),
                        Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
        return seals.nameFor("gallery-order", visitor).substring(0, DIGITS);
    }

    /// @param category only its entries; empty for all
    List<EntryCode> codes(ContestId contest, String category, String seed) {
        var start = HexFormat.fromHexDigitsToLong(seed);
        return all(contest).stream()
                .filter(one -> category.isEmpty() || one.category().equals(category))
                .map(Candidate::code)
                .sorted(Comparator.comparingLong(code -> place(code, start)))
                .toList();
    }

    /// As it was when it was renewed last. What left meanwhile is still among them.
    List<Candidate> all(ContestId contest) {
        return known.get(contest).candidates();
    }

    boolean isKnown(ContestId contest) {
        return known.getIfPresent(contest) != null;
    }

    /// Reads again what takes part, if any entry of the contest has changed since.
    void renew(ContestId contest) {
        var last = known.get(contest);
        if (!clock.instant().isBefore(last.rests())
                && candidates.changed(contest, last.at().minus(OVERLAP))) {
            known.put(contest, read(contest));
        }
    }

    private Known read(ContestId contest) {
        var at = clock.instant();
        var begun = System.nanoTime();
        var all = candidates.all(contest);
        return new Known(at, Duration.ofNanos(System.nanoTime() - begun), all);
    }

    private static long place(EntryCode code, long seed) {
        return mixed(Long.parseLong(code.value(), Character.MAX_RADIX) + mixed(seed));
    }

    /// Every bit of the number goes into every bit of the result (the last step of SplitMix64).
    private static long mixed(long number) {
        var first = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        var second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
        return second ^ (second >>> 31);
    }
}
