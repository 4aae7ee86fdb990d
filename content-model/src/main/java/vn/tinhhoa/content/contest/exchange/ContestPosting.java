package vn.tinhhoa.content.contest.exchange;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.ContestDrafting;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.ContestIssue;
import vn.tinhhoa.content.contest.ContestOutcome;
import vn.tinhhoa.content.contest.ContestPublishing;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.contest.DraftOutcome;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.RuleSets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Takes a contest in from a program: its id and its rules. The same sent again changes nothing; if
/// anything makes no sense, nothing at all is written.
@Component
@Editorial
public class ContestPosting {

    private static final int LONGEST_ID = 200;

    private final Contests contests;
    private final ContestDrafting drafting;
    private final ContestPublishing publishing;

    ContestPosting(Contests contests, ContestDrafting drafting, ContestPublishing publishing) {
        this.contests = contests;
        this.drafting = drafting;
        this.publishing = publishing;
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// @param created whether there was no such contest before
    /// @param changed whether its draft said something else before
    /// @param published whether a rule set came into force now
    public record Taken(Contest contest, boolean created, boolean changed, boolean published)
            implements Outcome {}

    public record NotUnderstood(List<JsonProblem> problems) implements Outcome {}

    /// It was understood, but may not be published.
    public record NotReady(List<ContestIssue> issues) implements Outcome {}

    /// The contest was called off, or an officer saved in the same moment.
    public record Conflict(Contest contest) implements Outcome {}

    private record Wanted(ContestId id, String series, String changeNote, RuleSet rules) {}

    /// @param publish whether the rules are to come into force at once
    public Outcome take(byte[] json, boolean publish, Officer by) {
        by.require(Role.CONTEST_OFFICER);
        var problems = new ArrayList<JsonProblem>();
        var values = RuleSetJson.parse(json, problems);
        if (!problems.isEmpty()) {
            return new NotUnderstood(problems);
        }
        var fields =
                new JsonValue("", values, problems).fields("id", "series", "changeNote", "rules");
        var name = fields.get("id").text(LONGEST_ID);
        if (!ContestId.isOne(name)) {
            problems.add(new JsonProblem("id", "id", List.of()));
        }
        var series = fields.get("series").text(LONGEST_ID);
        if (!series.isEmpty() && !ContestId.isOne(series)) {
            problems.add(new JsonProblem("series", "id", List.of()));
        }
        var note = fields.get("changeNote").text();
        var rules = new RuleSetReading(fields.get("rules")).rules();
        if (!problems.isEmpty()) {
            return new NotUnderstood(problems);
        }
        var id = new ContestId(name);
        return take(
                new Wanted(id, series.isEmpty() ? RuleSets.series(id) : series, note, rules),
                publish,
                by);
    }

    private Outcome take(Wanted wanted, boolean publish, Officer by) {
        if (publish) {
            var before = contests.find(wanted.id()).flatMap(contests::inForce);
            var issues = publishing.issues(wanted.rules(), before);
            if (!issues.isEmpty()) {
                return new NotReady(issues);
            }
        }
        var begun = drafting.begin(wanted.id(), wanted.series(), wanted.rules(), by);
        if (begun.isPresent()) {
            return published(new Taken(begun.get(), true, true, false), wanted, publish, by);
        }
        var there = contests.require(wanted.id());
        return switch (drafting.change(wanted.id(), wanted.rules(), version(there), by)) {
            case DraftOutcome.Saved(var saved) ->
                    published(new Taken(saved, false, true, false), wanted, publish, by);
            case DraftOutcome.Unchanged(var same) ->
                    published(new Taken(same, false, false, false), wanted, publish, by);
            case DraftOutcome.Outdated(var theirs) -> new Conflict(theirs);
        };
    }

    private Outcome published(Taken taken, Wanted wanted, boolean publish, Officer by) {
        if (!publish) {
            return taken;
        }
        var contest = taken.contest();
        return switch (publishing.publish(wanted.id(), version(contest), wanted.changeNote(), by)) {
            case ContestOutcome.Published(var inForce, var ruleSet) ->
                    new Taken(inForce, taken.created(), taken.changed(), true);
            case ContestOutcome.Unchanged(var same) -> taken;
            case ContestOutcome.Blocked(var blocked, var issues) -> new NotReady(issues);
            case ContestOutcome.CalledOff(var off) -> new Conflict(off);
            case ContestOutcome.Outdated(var theirs) -> new Conflict(theirs);
        };
    }

    private static long version(Contest contest) {
        return Objects.requireNonNullElse(contest.version(), 0L);
    }
}
