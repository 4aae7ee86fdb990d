package vn.tinhhoa.content.contest.judging;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.contest.ContestId;

import java.util.List;
import java.util.Optional;

/// Finds rounds and how far they are.
@Component
@Editorial
public class Rounds {

    private final RoundRepository rounds;
    private final RoundEntryRepository entries;
    private final DeskRepository desks;
    private final FlagRepository flags;

    Rounds(
            RoundRepository rounds,
            RoundEntryRepository entries,
            DeskRepository desks,
            FlagRepository flags) {
        this.rounds = rounds;
        this.entries = entries;
        this.desks = desks;
        this.flags = flags;
    }

    /// In the order in which they are held.
    public List<Round> of(ContestId contest) {
        return rounds.findByContestOrderByNumber(contest.value());
    }

    public Optional<Round> find(RoundId id) {
        return rounds.findById(id);
    }

    public Round require(RoundId id) {
        return find(id).orElseThrow(() -> new NotFoundException("No round " + id));
    }

    public long countEntries(RoundId id) {
        return entries.countByRound(id);
    }

    /// How far one juror is; nothing before the round was assigned.
    public Optional<Desk> desk(RoundId id, PersonId juror) {
        return desks.findById(Desk.id(id, juror));
    }

    public List<Flag> flags(RoundId id) {
        return flags.findByRoundOrderByAtDesc(id);
    }

    /// The rounds on whose panels somebody sits, the newest first. What is still put together is
    /// not among them.
    public List<Round> judgedBy(PersonId juror) {
        return desks.findByJuror(juror).stream()
                .flatMap(desk -> find(desk.round()).stream())
                .filter(round -> round.state() != RoundState.DRAFT)
                .sorted((one, other) -> other.createdAt().compareTo(one.createdAt()))
                .toList();
    }
}
