package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// What an entrant sees of their entries; nobody reaches those of others.
@Component
public class OwnEntries {

    private final EntryRepository entries;

    OwnEntries(EntryRepository entries) {
        this.entries = entries;
    }

    /// In the order in which they were begun.
    public List<Entry> of(Entrant entrant) {
        return entries.findByEntrantOrderByCreatedAt(entrant.id());
    }

    public Optional<Entry> find(Entrant entrant, EntryCode code) {
        return entries.findByCode(code).filter(entry -> entry.entrant().equals(entrant.id()));
    }
}
