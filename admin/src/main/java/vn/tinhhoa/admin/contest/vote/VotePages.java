package vn.tinhhoa.admin.contest.vote;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.contest.vote.VotePage.Recounted;
import vn.tinhhoa.admin.contest.vote.VotePage.Recounted.Line;
import vn.tinhhoa.admin.contest.vote.VotePage.Row;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.vote.HeldBallot;
import vn.tinhhoa.content.contest.vote.Poll;
import vn.tinhhoa.content.contest.vote.PublishedCounts;
import vn.tinhhoa.content.contest.vote.Signals;
import vn.tinhhoa.content.contest.vote.Suspicion;
import vn.tinhhoa.content.contest.vote.VoteDesk;
import vn.tinhhoa.content.contest.vote.VoteDesk.Comparison;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;

/// Gathers what the page of a vote needs.
@Component
class VotePages {

    static final int ON_A_PAGE = 50;

    private static final int SHORT = 6;

    private final VoteDesk desk;
    private final PublishedCounts counts;
    private final Times times;
    private final MessageSource messages;
    private final Clock clock;

    VotePages(
            VoteDesk desk,
            PublishedCounts counts,
            Times times,
            MessageSource messages,
            Clock clock) {
        this.desk = desk;
        this.counts = counts;
        this.times = times;
        this.messages = messages;
        this.clock = clock;
    }

    VotePage of(
            Poll poll,
            @Nullable Suspicion reason,
            int page,
            @Nullable Comparison comparison,
            Locale locale) {
        var shown = desk.countHeld(poll.id(), reason);
        var last = Math.max(1, (int) Math.ceilDiv(shown, (long) ON_A_PAGE));
        var here = Math.clamp(page, 1, last);
        var contest = poll.id().contest().value();
        var query = reason == null ? "" : "&reason=" + reason;
        return new VotePage(
                contest,
                poll.contest().rules().name().in(LanguageTag.of(locale.toLanguageTag()), contest),
                state(poll),
                times.show(poll.plan().closes()),
                counts.latest(poll.id())
                        .map(count ->
                                say(
                                        locale,
                                        "vote.counted",
                                        count.counted(),
                                        times.show(count.until())))
                        .orElse(""),
                desk.extent(poll.id()),
                reason == null ? "" : reason.name(),
                Arrays.stream(Suspicion.values()).map(Enum::name).toList(),
                shown,
                desk.held(poll.id(), reason, here - 1, ON_A_PAGE).stream()
                        .map(ballot -> row(ballot, locale))
                        .toList(),
                here,
                here > 1 ? address(contest, here - 1, query) : "",
                here < last ? address(contest, here + 1, query) : "",
                comparison == null ? null : recounted(comparison));
    }

    private String state(Poll poll) {
        var now = clock.instant();
        if (!poll.plan().hasBegun(now)) {
            return "vote.before";
        }
        return poll.isOpen(now) ? "vote.open" : "vote.over";
    }

    private Row row(HeldBallot ballot, Locale locale) {
        var ruled = ballot.counts();
        return new Row(
                ballot.number(),
                times.show(ballot.at()),
                ballot.entry().toString(),
                ballot.reasons().stream().sorted().map(Enum::name).toList(),
                signals(ballot.signals(), locale),
                ruled == null ? "vote.waiting" : ruled ? "vote.released" : "vote.kept");
    }

    /// Hashes are cut short: alike ones are alike.
    private String signals(Signals signals, Locale locale) {
        return say(
                locale,
                "vote.signals",
                shortened(signals.voter()),
                shortened(signals.domain()),
                say(locale, "vote.domain." + signals.domainKind()),
                shortened(signals.subnet()),
                shortened(signals.browser()),
                "%.1f".formatted(signals.waited() / 1000.0),
                "%.1f".formatted(signals.dwelt() / 1000.0));
    }

    private Recounted recounted(Comparison comparison) {
        var now = comparison.now();
        var again = comparison.again();
        var published = comparison.published();
        var codes = new TreeSet<EntryCode>(now.votes().keySet());
        codes.addAll(again.votes().keySet());
        if (published != null) {
            published.votes().keySet().forEach(code -> codes.add(new EntryCode(code)));
        }
        return new Recounted(
                comparison.agrees(),
                now.brokenAt(),
                published == null ? "" : times.show(published.until()),
                now.lines(),
                now.counted(),
                now.held(),
                now.refused(),
                codes.stream().map(code -> line(code, comparison)).toList());
    }

    private static Line line(EntryCode code, Comparison comparison) {
        var count = comparison.published();
        var published = count == null ? 0 : count.of(code);
        var again = count == null ? 0 : comparison.again().of(code);
        return new Line(
                code.toString(), published, again, comparison.now().of(code), published == again);
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }

    private static String address(String contest, int page, String query) {
        return "/contests/" + contest + "/vote?page=" + page + query;
    }
}
