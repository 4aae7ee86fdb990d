package vn.tinhhoa.content.contest.entry;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds entries, always in the order of their codes, which is nobody's.
@Component
public class Entries {

    private final EntryRepository entries;

    Entries(EntryRepository entries) {
        this.entries = entries;
    }

    public Optional<Entry> find(EntryId id) {
        return entries.findById(id);
    }

    public Optional<Entry> find(EntryCode code) {
        return entries.findByCode(code);
    }

    public List<Entry> all(Collection<EntryId> ids) {
        return entries.findAllById(ids);
    }

    public List<Entry> withCodes(Collection<EntryCode> codes) {
        return entries.findByCodeIn(codes);
    }

    /// @param page counted from 0
    public List<Entry> in(ContestId contest, Collection<EntryState> states, int page, int size) {
        return entries.findByContestAndStateInOrderByCode(
                contest, states, PageRequest.of(page, size));
    }

    /// @param page counted from 0
    public List<Entry> in(
            ContestId contest, String category, Collection<EntryState> states, int page, int size) {
        return entries.findByContestAndCategoryAndStateInOrderByCode(
                contest, category, states, PageRequest.of(page, size));
    }

    public Set<EntryCode> codes(ContestId contest, Collection<EntryState> states) {
        return entries.findCodedByContestAndStateIn(contest, states).stream()
                .map(EntryRepository.Coded::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    public long count(ContestId contest, Collection<EntryState> states) {
        return entries.countByContestAndStateIn(contest, states);
    }

    public long count(ContestId contest, String category, Collection<EntryState> states) {
        return entries.countByContestAndCategoryAndStateIn(contest, category, states);
    }
}
