package vn.tinhhoa.content.contest.screening;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryState;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The entries of a contest that fit a question, and how many of each kind there are.
///
/// @param page those of them that are shown, in the order of their codes
/// @param fitting how many there are in all
/// @param states how many entries of the contest stand in each state
/// @param rules how many of the entries in the state asked for do not simply keep a rule
public record Board(
        List<EntryId> page,
        int fitting,
        Map<EntryState, Integer> states,
        Map<Rule, Integer> rules) {

    /// @param state null for any; likewise the others
    public record Question(
            @Nullable EntryState state, @Nullable Rule rule, @Nullable String category) {

        boolean fits(Row row) {
            return (state == null || row.state() == state)
                    && (category == null || row.category().equals(category));
        }
    }

    /// @param rules those that are not simply kept
    record Row(EntryId id, EntryCode code, String category, EntryState state, Set<Rule> rules) {}

    /// @param rows in the order of their codes
    /// @param number of the page, from 0
    static Board of(Iterable<Row> rows, Question question, int number, int size) {
        var states = new EnumMap<EntryState, Integer>(EntryState.class);
        var rules = new EnumMap<Rule, Integer>(Rule.class);
        var page = new ArrayList<EntryId>();
        var fitting = 0;
        for (var row : rows) {
            states.merge(row.state(), 1, Integer::sum);
            if (question.fits(row)) {
                row.rules().forEach(rule -> rules.merge(rule, 1, Integer::sum));
                if (question.rule() == null || row.rules().contains(question.rule())) {
                    if (fitting / size == number) {
                        page.add(row.id());
                    }
                    fitting++;
                }
            }
        }
        return new Board(page, fitting, states, rules);
    }
}
