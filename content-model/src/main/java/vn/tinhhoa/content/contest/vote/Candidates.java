package vn.tinhhoa.content.contest.vote;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryState;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which entries the public sees and votes for: those that passed the screening, still stand, and
/// whose authors agreed to be shown in the contest.
@Component
public class Candidates {

    private static final Set<EntryState> STATES =
            EnumSet.of(
                    EntryState.ELIGIBLE,
                    EntryState.IN_JUDGING,
                    EntryState.SHORTLISTED,
                    EntryState.FINALIST,
                    EntryState.AWARDED,
                    EntryState.NOT_AWARDED);

    private final Entries entries;
    private final MongoTemplate mongo;

    Candidates(Entries entries, MongoTemplate mongo) {
        this.entries = entries;
        this.mongo = mongo;
    }

    /// An entry in short.
    public record Candidate(EntryCode code, String category) {}

    /// All of a contest, in the order of their codes. Costs a look at every entry.
    public List<Candidate> all(ContestId contest) {
        var query =
                Query.query(
                        Criteria.where("contest")
                                .is(contest.value())
                                .and("state")
                                .in(STATES.stream().map(Enum::name).toList())
                                .and("consents.scope")
                                .is(Scope.CONTEST.name())
                                .and("erasedAt")
                                .is(null));
        query.fields().include("code", "category");
        return mongo.find(query, Document.class, mongo.getCollectionName(Entry.class)).stream()
                .map(one ->
                        new Candidate(
                                new EntryCode(one.getString("code")), one.getString("category")))
                .sorted(Comparator.comparing(Candidate::code))
                .toList();
    }

    /// Whether any entry of a contest has changed since.
    public boolean changed(ContestId contest, Instant since) {
        var query =
                Query.query(
                        Criteria.where("changedAt").gte(since).and("contest").is(contest.value()));
        return mongo.exists(query, Entry.class);
    }

    public Optional<Entry> find(ContestId contest, EntryCode code) {
        return entries.find(code)
                .filter(entry -> entry.contest().equals(contest))
                .filter(entry -> STATES.contains(entry.state()))
                .filter(entry -> entry.erasedAt() == null)
                .filter(entry ->
                        entry.consents().stream()
                                .anyMatch(consent -> consent.scope() == Scope.CONTEST));
    }

    boolean takePart(ContestId contest, EntryCode code) {
        return find(contest, code).isPresent();
    }
}
