package vn.tinhhoa.content.contest.screening;

import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.contest.entry.Entrant;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Whether the person may enter, and so often.
final class PersonVerdicts {

    private PersonVerdicts() {}

    static List<Verdict> of(Case all, ZoneId zone) {
        var entrant = all.entrant();
        if (entrant == null) {
            return List.of(Verdict.notCheckable(Rule.AGE, "erased"));
        }
        var verdicts = new ArrayList<Verdict>();
        age(all, entrant, zone, verdicts);
        residence(all, entrant, verdicts);
        var taken = entrant.taken(all.category().code());
        var most = all.category().most();
        verdicts.add(
                taken > most
                        ? Verdict.failed(Rule.PER_PERSON, "too-many", taken, most)
                        : Verdict.passed(Rule.PER_PERSON, taken, most));
        excluded(all, entrant, verdicts);
        return verdicts;
    }

    private static void age(Case all, Entrant entrant, ZoneId zone, List<Verdict> verdicts) {
        var rules = all.rules().eligibility();
        if (rules.minimumAge() == 0 && rules.guardianBelow() == 0) {
            return;
        }
        if (entrant.person().born() == null) {
            verdicts.add(Verdict.failed(Rule.AGE, "not-said", rules.minimumAge()));
            return;
        }
        var entered = all.entry().submittedAt();
        var age =
                entrant.person()
                        .age(
                                LocalDate.ofInstant(
                                        entered == null ? all.entry().changedAt() : entered, zone));
        if (age < rules.minimumAge()) {
            verdicts.add(Verdict.failed(Rule.AGE, "too-young", age, rules.minimumAge()));
        } else if (age < rules.guardianBelow() && entrant.person().guardian() == null) {
            verdicts.add(Verdict.failed(Rule.AGE, "no-guardian", age, rules.guardianBelow()));
        } else {
            verdicts.add(Verdict.passed(Rule.AGE, age, rules.minimumAge()));
        }
    }

    private static void residence(Case all, Entrant entrant, List<Verdict> verdicts) {
        var wanted = all.rules().eligibility().residences();
        if (wanted.isEmpty() || wanted.contains(Residence.ANYBODY)) {
            return;
        }
        var residence = entrant.person().residence();
        if (residence == null) {
            verdicts.add(Verdict.failed(Rule.RESIDENCE, "not-said"));
        } else {
            verdicts.add(
                    wanted.contains(residence)
                            ? Verdict.passed(Rule.RESIDENCE, residence)
                            : Verdict.failed(Rule.RESIDENCE, "not-entitled", residence));
        }
    }

    private static void excluded(Case all, Entrant entrant, List<Verdict> verdicts) {
        var excluded = all.rules().eligibility().excluded();
        if (excluded.isEmpty()) {
            return;
        }
        var listed = all.listed().stream().filter(excluded::contains).sorted().toList();
        if (!listed.isEmpty()) {
            verdicts.add(
                    Verdict.failed(
                            Rule.EXCLUDED_ROLE,
                            "listed",
                            listed.stream().map(Enum::name).collect(Collectors.joining(", "))));
        } else if (!entrant.person().notExcluded()) {
            verdicts.add(Verdict.failed(Rule.EXCLUDED_ROLE, "not-said"));
        } else {
            verdicts.add(Verdict.notCheckable(Rule.EXCLUDED_ROLE, "said"));
        }
    }
}
