package vn.tinhhoa.content.contest.judging;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.contest.entry.EntryCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The assignment of one juror in one round, and how far they are.
///
/// @param id the round and the juror
/// @param entries what they judge, in an order of their own, so that nothing is always seen last
/// @param done what they gave a ballot for
/// @param later what they put aside; it is not done
/// @param gone what left the contest meanwhile; nobody waits for it
@Document("assignments")
public record Desk(
        @Id String id,
        @Version @Nullable Long version,
        RoundId round,
        @Indexed PersonId juror,
        List<EntryCode> entries,
        Set<EntryCode> done,
        Set<EntryCode> later,
        Set<EntryCode> gone) {

    public Desk {
        entries = List.copyOf(entries);
        done = Set.copyOf(done);
        later = Set.copyOf(later);
        gone = Set.copyOf(gone);
    }

    static String id(RoundId round, PersonId juror) {
        return round + "/" + juror;
    }

    /// How many ballots are to be given in all.
    public int total() {
        return (int) entries.stream().filter(code -> !gone.contains(code)).count();
    }

    public int given() {
        return (int) entries.stream().filter(this::counts).count();
    }

    public int open() {
        return total() - given();
    }

    private boolean counts(EntryCode code) {
        return done.contains(code) && !gone.contains(code);
    }

    /// What comes after an entry: the next that is neither done nor put aside, from the beginning
    /// again after the end; then what was put aside.
    public Optional<EntryCode> next(@Nullable EntryCode after) {
        return ahead(after, 1).stream().findFirst();
    }

    /// The same, as many as this.
    public List<EntryCode> ahead(@Nullable EntryCode after, int most) {
        var start = after == null ? 0 : entries.indexOf(after) + 1;
        var found = new ArrayList<EntryCode>();
        for (var aside : List.of(false, true)) {
            for (int i = 0; i < entries.size() && found.size() < most; i++) {
                var code = entries.get((start + i) % entries.size());
                if (!code.equals(after)
                        && !done.contains(code)
                        && !gone.contains(code)
                        && later.contains(code) == aside) {
                    found.add(code);
                }
            }
        }
        return found;
    }

    Desk judged(EntryCode code) {
        return with(entries, plus(done, code), minus(later, code), gone);
    }

    Desk judgedAll() {
        return with(entries, new HashSet<>(entries), Set.of(), gone);
    }

    Desk aside(EntryCode code) {
        return done.contains(code) ? this : with(entries, done, plus(later, code), gone);
    }

    Desk without(EntryCode code) {
        var fewer = entries.stream().filter(one -> !one.equals(code)).toList();
        return with(fewer, minus(done, code), minus(later, code), gone);
    }

    Desk gone(EntryCode code) {
        return with(entries, done, later, plus(gone, code));
    }

    Desk assigned(List<EntryCode> now, Set<EntryCode> given) {
        return with(now, given, later, gone);
    }

    private Desk with(
            List<EntryCode> entries,
            Set<EntryCode> done,
            Set<EntryCode> later,
            Set<EntryCode> gone) {
        return new Desk(id, version, round, juror, entries, done, later, gone);
    }

    private static Set<EntryCode> plus(Set<EntryCode> codes, EntryCode code) {
        var more = new HashSet<>(codes);
        more.add(code);
        return more;
    }

    private static Set<EntryCode> minus(Set<EntryCode> codes, EntryCode code) {
        var fewer = new HashSet<>(codes);
        fewer.remove(code);
        return fewer;
    }
}
