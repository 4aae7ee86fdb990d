package vn.tinhhoa.content.contest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What the rounds of a rule set must say for juries to decide by them.
final class RoundCheck {

    private static final int WHOLE = 100;
    private static final int SMALLEST_SCALE = 2;

    private final RuleSet rules;
    private final List<ContestIssue> issues = new ArrayList<>();

    private RoundCheck(RuleSet rules) {
        this.rules = rules;
    }

    static List<ContestIssue> of(RuleSet rules) {
        var check = new RoundCheck(rules);
        check.all();
        return check.issues;
    }

    private void all() {
        if (rules.rounds().isEmpty()) {
            add("rounds.missing", "rounds");
        }
        issues.addAll(
                RuleSetCheck.codesOf(
                        rules.rounds().stream().map(RoundPlan::code).toList(), "rounds"));
        var last = lastOfJury();
        for (int at = 0; at < rules.rounds().size(); at++) {
            var path = "rounds." + at + ".";
            var round = rules.rounds().get(at);
            texts(round, path);
            marks(round, path);
            advance(round, at, last, path + "advance.");
            ties(round, path + "tieBreaks");
            vote(round, path + "publicVote.");
        }
    }

    private int lastOfJury() {
        for (int at = rules.rounds().size() - 1; at >= 0; at--) {
            if (rules.rounds().get(at).method() != RoundMethod.PUBLIC_VOTE) {
                return at;
            }
        }
        return -1;
    }

    private void texts(RoundPlan round, String path) {
        issues.addAll(RuleSetCheck.missing(rules, round.name(), path + "name"));
        issues.addAll(RuleSetCheck.missing(rules, round.question(), path + "question"));
    }

    private void marks(RoundPlan round, String path) {
        var method = round.method();
        var marked = method == RoundMethod.RATING || method == RoundMethod.WEIGHTED;
        if (marked && round.scale() < SMALLEST_SCALE) {
            add("scale.missing", path + "scale");
        }
        if (method == RoundMethod.WEIGHTED) {
            criteria(round.criteria(), path + "criteria");
        }
    }

    private void criteria(List<RoundPlan.Criterion> criteria, String path) {
        issues.addAll(
                RuleSetCheck.codesOf(
                        criteria.stream().map(RoundPlan.Criterion::code).toList(), path));
        for (int at = 0; at < criteria.size(); at++) {
            var criterion = criteria.get(at);
            issues.addAll(RuleSetCheck.missing(rules, criterion.name(), path + "." + at + ".name"));
            if (criterion.weight() < 1) {
                add("weight.missing", path + "." + at + ".weight");
            }
        }
        var sum = criteria.stream().mapToInt(RoundPlan.Criterion::weight).sum();
        if (sum != WHOLE) {
            add("weights.not-whole", path + ".0.weight", Integer.toString(sum));
        }
    }

    private void advance(RoundPlan round, int at, int last, String path) {
        switch (round.advance()) {
            case Advance.Top(var entries) -> {
                if (entries < 1) {
                    add("advance.number", path + "number");
                }
            }
            case Advance.AtLeast(var percent) -> {
                if (percent < 1 || percent > WHOLE) {
                    add("advance.percent", path + "number");
                }
            }
            case Advance.Prizes() -> {
                if (at != last && round.method() != RoundMethod.PUBLIC_VOTE) {
                    add("advance.not-last", path + "by");
                }
            }
        }
        if (at == last && !(round.advance() instanceof Advance.Prizes)) {
            add("advance.last", path + "by");
        }
    }

    private void vote(RoundPlan round, String path) {
        if (round.method() != RoundMethod.PUBLIC_VOTE) {
            return;
        }
        var vote = round.publicVote();
        if (vote == null) {
            add("vote.missing", path + "opens");
        } else if (!vote.opens().isBefore(vote.closes())) {
            add("vote.upside-down", path + "closes");
        } else if (vote.opens().isBefore(rules.period().opens())) {
            add("vote.too-early", path + "opens");
        }
    }

    /// The chain must decide in the end.
    private void ties(RoundPlan round, String path) {
        var ties = round.tieBreaks();
        if (new HashSet<>(ties).size() != ties.size()) {
            add("ties.twice", path + ".0");
        }
        if (ties.isEmpty() || ties.getLast() != TieBreak.DRAW) {
            add("ties.open", path + ".0");
        }
    }

    private void add(String code, String field, String... arguments) {
        issues.add(ContestIssue.of(code, field, arguments));
    }
}
