package vn.tinhhoa.content.search;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.HeldContest;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.sweep.Sweep;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Brings the index after the rules of contests that are in force.
@Component
@Editorial
class ContestIndexing implements Sweep {

    private static final int BATCH = 20;

    private final PublishedContests contests;
    private final FindableContests findable;
    private final IndexedContestRepository indexed;
    private final SearchIndex index;

    ContestIndexing(
            PublishedContests contests,
            FindableContests findable,
            IndexedContestRepository indexed,
            SearchIndex index) {
        this.contests = contests;
        this.findable = findable;
        this.indexed = indexed;
        this.index = index;
    }

    @Override
    public String name() {
        return "index-contests";
    }

    @Override
    public boolean owed() {
        return !owing().isEmpty();
    }

    @Override
    public boolean sweep() {
        var owing = owing();
        owing.stream().limit(BATCH).map(HeldContest::id).forEach(this::bring);
        return owing.size() > BATCH;
    }

    /// Says that search must look at all of them again.
    void oweAgain() {
        indexed.deleteAll();
    }

    private List<HeldContest> owing() {
        Map<ContestId, Integer> known =
                indexed.findAll().stream()
                        .collect(Collectors.toMap(IndexedContest::id, IndexedContest::inForce));
        return contests.standings().stream()
                .filter(standing -> known.getOrDefault(standing.id(), 0) != standing.inForce())
                .toList();
    }

    /// Puts the contest in, and takes out the languages that it speaks no more.
    private void bring(ContestId id) {
        contests.find(id)
                .ifPresent(held -> {
                    var documents = findable.documents(held);
                    index.put(documents);
                    var stale =
                            indexed.findById(id).stream()
                                    .flatMap(known -> known.languages().stream())
                                    .filter(language ->
                                            !held.rules().languages().contains(language))
                                    .map(language -> FindableContests.id(id, language))
                                    .collect(Collectors.toSet());
                    if (!stale.isEmpty()) {
                        index.remove(stale);
                    }
                    indexed.save(
                            new IndexedContest(
                                    id, held.inForce().id().number(), held.rules().languages()));
                });
    }
}
