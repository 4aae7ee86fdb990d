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
    private static final Duration KNOWN_FOR = Duration.ofSeconds(30);

    private final LoadingCache<ContestId, List<Candidate>> known;
    private final Seals seals;
    private final SiteProperties site;
    private final Clock clock;

    GalleryOrder(Candidates candidates, Seals seals, SiteProperties site, Clock clock) {
        this.known =
                Caffeine.newBuilder()
                        .maximumSize(20)
                        .expireAfterWrite(KNOWN_FOR)
                        .build(candidates::all);
        this.seals = seals;
        this.site = site;
        this.clock = clock;
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

    List<Candidate> all(ContestId contest) {
        return Objects.requireNonNullElse(known.get(contest), List.of());
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
