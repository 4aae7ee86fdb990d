package vn.tinhhoa.content.contest.entry;

import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.contest.ContestId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface EntryRepository extends MongoRepository<Entry, EntryId> {

    record Coded(EntryCode code) {}

    Optional<Entry> findByCode(EntryCode code);

    List<Entry> findByCodeIn(Collection<EntryCode> codes);

    List<Entry> findByEntrantOrderByCreatedAt(EntrantId entrant);

    List<Entry> findByContestAndStateInOrderByCode(
            ContestId contest, Collection<EntryState> states, Pageable page);

    List<Entry> findByContestAndCategoryAndStateInOrderByCode(
            ContestId contest, String category, Collection<EntryState> states, Pageable page);

    List<Coded> findCodedByContestAndStateIn(ContestId contest, Collection<EntryState> states);

    long countByContestAndStateIn(ContestId contest, Collection<EntryState> states);

    long countByContestAndCategoryAndStateIn(
            ContestId contest, String category, Collection<EntryState> states);
}
