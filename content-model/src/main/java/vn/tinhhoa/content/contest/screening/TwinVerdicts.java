package vn.tinhhoa.content.contest.screening;

import vn.tinhhoa.content.contest.screening.Twin.Whose;
import vn.tinhhoa.content.contest.screening.Verdict.Outcome;

import java.util.ArrayList;
import java.util.List;

/// Whether the pictures were seen before. Only what is the same byte for byte fails by itself.
final class TwinVerdicts {

    private static final int ALIKE = 100;

    private TwinVerdicts() {}

    static List<Verdict> of(Case all) {
        if (all.works().isEmpty()) {
            return List.of();
        }
        var verdicts = new ArrayList<Verdict>();
        for (var twin : all.twins()) {
            verdicts.add(verdict(twin));
        }
        for (var rule : List.of(Rule.ONCE, Rule.COPY, Rule.EARLIER, Rule.LIBRARY)) {
            if (verdicts.stream().noneMatch(verdict -> verdict.rule() == rule)) {
                verdicts.add(
                        all.works().stream().allMatch(work -> work.look() != null)
                                ? Verdict.passed(rule)
                                : Verdict.notCheckable(rule, "unreadable"));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Twin twin) {
        var rule =
                switch (twin.whose()) {
                    case SAME_ENTRY, SAME_PERSON -> Rule.ONCE;
                    case OTHER_PERSON -> Rule.COPY;
                    case EARLIER_CONTEST -> Rule.EARLIER;
                    case LIBRARY -> Rule.LIBRARY;
                };
        var same = twin.whose() != Whose.LIBRARY && twin.likeness() == ALIKE;
        return Verdict.of(
                        rule,
                        same ? Outcome.FAILED : Outcome.UNSURE,
                        same ? "same-file" : twin.mirrored() ? "mirrored" : "looks-alike",
                        twin.likeness())
                .with(twin);
    }
}
