package vn.tinhhoa.content.contest.vote;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.PublicVote;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// Takes ballots from links, each of which is logged whatever becomes of it. Whether one is held
/// back is decided afterwards and not told to whoever cast it.
@Component
public class VoteCasting {

    private final VoteKeys keys;
    private final VoteLog log;
    private final Candidates candidates;
    private final ZoneId zone;
    private final Clock clock;

    VoteCasting(
            VoteKeys keys, VoteLog log, Candidates candidates, SiteProperties site, Clock clock) {
        this.keys = keys;
        this.log = log;
        this.candidates = candidates;
        this.zone = site.zone();
        this.clock = clock;
    }

    /// A link as it was opened, before anything is cast.
    ///
    /// @param mark to be sent with the ballot
    public record Opened(EntryCode entry, String mark) {}

    public sealed interface Outcome {}

    public record Taken(EntryCode entry) implements Outcome {}

    public record Refused(Refusal why) implements Outcome {}

    /// Opening a link casts nothing: programs that look through letters open them too.
    ///
    /// @return empty when the link is not as we sent it
    public Optional<Opened> open(Poll poll, String token) {
        return keys.find(poll.id())
                .flatMap(key ->
                        VoteLink.read(key, token)
                                .map(link ->
                                        new Opened(
                                                link.entry(),
                                                link.openedMark(key, clock.instant()))));
    }

    /// @param mark from [#open]
    public Outcome cast(Poll poll, String token, String mark, Origin origin) {
        var now = clock.instant();
        var key = keys.find(poll.id());
        if (key.isEmpty()) {
            return new Refused(Refusal.CLOSED);
        }
        var link = VoteLink.read(key.get(), token);
        if (link.isEmpty()) {
            var signals = signals(key.get(), null, Duration.ZERO, Duration.ZERO, origin);
            log.append(line(poll, now, null, null, "", signals, Refusal.TAMPERED));
            return new Refused(Refusal.TAMPERED);
        }
        return cast(poll, key.get(), link.get(), mark, origin, now);
    }

    private Outcome cast(
            Poll poll, VoteKey key, VoteLink link, String mark, Origin origin, Instant now) {
        var opened = link.readOpened(key, mark).orElse(now);
        var signals =
                signals(
                        key,
                        link,
                        Duration.between(link.sentAt(), opened),
                        Duration.between(opened, now),
                        origin);
        var nonce = key.hash("link", link.nonce());
        var refusal = refusal(poll, link, now);
        if (refusal == null) {
            var slot = slot(poll, link);
            var holder = log.append(line(poll, now, link.entry(), slot, nonce, signals, null));
            if (holder.isEmpty()) {
                return new Taken(link.entry());
            }
            refusal = again(holder.get(), nonce, signals);
        }
        log.append(line(poll, now, link.entry(), null, nonce, signals, refusal));
        return new Refused(refusal);
    }

    private @Nullable Refusal refusal(Poll poll, VoteLink link, Instant now) {
        if (!poll.isOpen(now)) {
            return Refusal.CLOSED;
        }
        if (link.isExpired(now)) {
            return Refusal.EXPIRED;
        }
        return candidates.takePart(poll.id().contest(), link.entry()) ? null : Refusal.NO_ENTRY;
    }

    private static Refusal again(LoggedBallot standing, String nonce, Signals signals) {
        if (standing.link().equals(nonce)) {
            return Refusal.REPLAYED;
        }
        return standing.signals().spelling().equals(signals.spelling())
                ? Refusal.REPEATED
                : Refusal.ALIAS;
    }

    /// The day on which the link was asked for: so a link is good for one period only.
    private String slot(Poll poll, VoteLink link) {
        var period =
                poll.plan().per() == PublicVote.Per.DAY
                        ? link.sentAt().atZone(zone).toLocalDate().toString()
                        : "once";
        return poll.id() + ":" + link.voter() + ":" + period;
    }

    private static Signals signals(
            VoteKey key, @Nullable VoteLink link, Duration waited, Duration dwelt, Origin origin) {
        var subnet = key.hash("subnet", origin.subnet());
        var browser = key.hash("browser", origin.browser());
        return link == null
                ? new Signals("", "", "", DomainKind.OTHER, "", subnet, browser, 0, 0)
                : new Signals(
                        link.voter(),
                        link.spelling(),
                        link.domain(),
                        link.kind(),
                        link.series(),
                        subnet,
                        browser,
                        waited.toMillis(),
                        dwelt.toMillis());
    }

    private static LoggedBallot line(
            Poll poll,
            Instant now,
            @Nullable EntryCode entry,
            @Nullable String slot,
            String link,
            Signals signals,
            @Nullable Refusal refusal) {
        return new LoggedBallot("", poll.id(), 0, now, entry, slot, link, signals, refusal, "", "");
    }
}
