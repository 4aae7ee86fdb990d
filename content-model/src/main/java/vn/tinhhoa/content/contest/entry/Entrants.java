package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;

import java.time.Clock;
import java.util.Optional;

/// Finds entrants and keeps what they say of themselves. Only they and the officers may see it.
@Component
public class Entrants {

    private final EntrantRepository entrants;
    private final Clock clock;

    Entrants(EntrantRepository entrants, Clock clock) {
        this.entrants = entrants;
        this.clock = clock;
    }

    public Optional<Entrant> find(EntrantId id) {
        return entrants.findById(id);
    }

    /// Keeps it however complete it is.
    public void save(EntrantId id, PersonalData person) {
        Contention.untilSaved(() ->
                entrants.findById(id)
                        .map(entrant -> entrants.save(entrant.being(person, clock.instant()))));
    }
}
