package vn.tinhhoa.content.contest.vote;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Keeps the list of ballots that are held back in step with the log. What it remembers between two
/// looks is made anew from the log after a restart.
@Component
@Editorial
class Quarantine {

    private static final int BATCH = 500;

    private final LoggedBallotRepository lines;
    private final HeldBallotRepository held;
    private final RulingRepository rulings;
    private final Map<PollId, Progress> progress = new HashMap<>();

    Quarantine(LoggedBallotRepository lines, HeldBallotRepository held, RulingRepository rulings) {
        this.lines = lines;
        this.held = held;
        this.rulings = rulings;
    }

    private static final class Progress {
        private final Scrutiny scrutiny = new Scrutiny();
        private long read;
    }

    synchronized boolean isBehind(PollId poll) {
        var state = progress.get(poll);
        var read = state == null ? 0 : state.read;
        return lines.findFirstByPollOrderByNumberDesc(poll)
                .map(last -> last.number() > read)
                .orElse(false);
    }

    synchronized void catchUp(PollId poll) {
        var state = progress.computeIfAbsent(poll, none -> new Progress());
        while (true) {
            var batch =
                    lines.findByPollAndNumberGreaterThanOrderByNumber(
                            poll, state.read, Limit.of(BATCH));
            if (batch.isEmpty()) {
                return;
            }
            batch.forEach(state.scrutiny::read);
            record(poll, state.scrutiny, state.scrutiny.changes());
            state.read = batch.getLast().number();
        }
    }

    private void record(PollId poll, Scrutiny scrutiny, Set<Long> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        var ruled =
                rulings.findByPollOrderByPlace(poll).stream()
                        .collect(
                                Collectors.toMap(
                                        Ruling::ballot, Ruling::counts, (old, later) -> later));
        var all = scrutiny.heldBack();
        held.saveAll(
                lines.findByPollAndNumberIn(poll, numbers).stream()
                        .map(line -> held(line, all, ruled))
                        .toList());
    }

    private static HeldBallot held(
            LoggedBallot line, Map<Long, Set<Suspicion>> all, Map<Long, Boolean> ruled) {
        var entry = line.entry();
        if (entry == null) {
            throw new IllegalStateException(line.id() + " was taken for no entry");
        }
        return new HeldBallot(
                line.id(),
                line.poll(),
                line.number(),
                line.at(),
                entry,
                line.signals(),
                all.getOrDefault(line.number(), Set.of()),
                ruled.get(line.number()));
    }
}
