package vn.tinhhoa.content.contest.vote;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.sweep.Sweep;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Looks through new lines of every log, publishes a count when its moment has come, and destroys
/// the key when no link can be good any more.
@Component
@Editorial
class VoteSweep implements Sweep {

    static final String NAME = "votes";

    private final PublishedContests contests;
    private final Quarantine quarantine;
    private final PublishedCountRepository counts;
    private final VoteBooks books;
    private final VoteKeys keys;
    private final VoteLetters letters;
    private final ZoneId zone;
    private final Clock clock;

    VoteSweep(
            PublishedContests contests,
            Quarantine quarantine,
            PublishedCountRepository counts,
            VoteBooks books,
            VoteKeys keys,
            VoteLetters letters,
            SiteProperties site,
            Clock clock) {
        this.contests = contests;
        this.quarantine = quarantine;
        this.counts = counts;
        this.books = books;
        this.keys = keys;
        this.letters = letters;
        this.zone = site.zone();
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean owed() {
        return polls().stream()
                .anyMatch(poll ->
                        quarantine.isBehind(poll.id())
                                || owedMoment(poll).isPresent()
                                || isKeyOwed(poll));
    }

    @Override
    public boolean sweep() {
        for (var poll : polls()) {
            quarantine.catchUp(poll.id());
            owedMoment(poll).ifPresent(moment -> publish(poll, moment));
            if (isKeyOwed(poll)) {
                letters.forgetAll(poll.id());
                keys.destroy(poll.id());
            }
        }
        return false;
    }

    private List<Poll> polls() {
        return contests.all().stream().flatMap(held -> Poll.of(held).stream()).toList();
    }

    private Optional<Instant> owedMoment(Poll poll) {
        return CountMoments.latest(poll.plan(), zone, clock.instant())
                .filter(moment ->
                        counts.findFirstByPollOrderByUntilDesc(poll.id())
                                .map(count -> count.until().isBefore(moment))
                                .orElse(true));
    }

    private void publish(Poll poll, Instant moment) {
        var last = moment.equals(poll.plan().closes());
        counts.save(PublishedCount.of(poll.id(), books.count(poll.id(), moment), last));
    }

    private boolean isKeyOwed(Poll poll) {
        var over = poll.plan().closes().plus(VoteLink.VALID);
        return !clock.instant().isBefore(over) && keys.find(poll.id()).isPresent();
    }
}
