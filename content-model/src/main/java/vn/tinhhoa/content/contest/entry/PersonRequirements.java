package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Eligibility;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the rules ask of the person who enters.
@Component
public class PersonRequirements {

    private static final int OLDEST = 120;

    private final Clock clock;
    private final SiteProperties site;

    PersonRequirements(Clock clock, SiteProperties site) {
        this.clock = clock;
        this.site = site;
    }

    public boolean asksForBirth(Eligibility rules) {
        return rules.minimumAge() > 0 || rules.guardianBelow() > 0;
    }

    public boolean asksForResidence(Eligibility rules) {
        return !rules.residences().isEmpty() && !rules.residences().contains(Residence.ANYBODY);
    }

    public List<EntryIssue> issues(PersonalData person, Eligibility rules) {
        var issues = new ArrayList<EntryIssue>();
        if (person.name().isBlank()) {
            issues.add(EntryIssue.of("name", "name.missing"));
        }
        if (asksForBirth(rules)) {
            age(person, rules, issues);
        }
        if (asksForResidence(rules)) {
            if (person.residence() == null) {
                issues.add(EntryIssue.of("residence", "residence.missing"));
            } else if (!rules.residences().contains(person.residence())) {
                issues.add(EntryIssue.of("residence", "residence.not-entitled"));
            }
        }
        if (!rules.excluded().isEmpty() && !person.notExcluded()) {
            issues.add(EntryIssue.of("not-excluded", "excluded.not-said"));
        }
        return issues;
    }

    private void age(PersonalData person, Eligibility rules, List<EntryIssue> issues) {
        var today = LocalDate.ofInstant(clock.instant(), site.zone());
        if (person.born() == null) {
            issues.add(EntryIssue.of("born", "born.missing"));
            return;
        }
        var age = person.age(today);
        if (person.born().isAfter(today) || age > OLDEST) {
            issues.add(EntryIssue.of("born", "born.impossible"));
        } else if (age < rules.minimumAge()) {
            issues.add(EntryIssue.of("born", "born.too-young", rules.minimumAge()));
        } else if (age < rules.guardianBelow() && person.guardian() == null) {
            issues.add(EntryIssue.of("guardian", "guardian.missing", rules.guardianBelow()));
        }
    }
}
