package vn.tinhhoa.content.dataset.releasing;

import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.DatasetFacts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What must be said of a dataset as a whole.
final class FactsCheck {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private FactsCheck() {}

    static List<DatasetIssue> check(DatasetFacts facts) {
        var issues = new ArrayList<DatasetIssue>();
        if (facts.languages().isEmpty()) {
            issues.add(DatasetIssue.of("dataset.languages-missing"));
        }
        for (var language : facts.languages()) {
            if (facts.titles().in(language).isEmpty()) {
                issues.add(DatasetIssue.in(language, "dataset.title-missing"));
            }
            if (facts.descriptions().in(language).isEmpty()) {
                issues.add(DatasetIssue.in(language, "dataset.description-missing"));
            }
        }
        if (facts.publisher().name().isEmpty()) {
            issues.add(DatasetIssue.of("dataset.publisher-missing"));
        }
        if (facts.creators().isEmpty()
                || facts.creators().stream().map(Agent::name).anyMatch(String::isEmpty)) {
            issues.add(DatasetIssue.of("dataset.creator-missing"));
        }
        if (!EMAIL.matcher(facts.contact().email()).matches()) {
            issues.add(DatasetIssue.of("dataset.contact-missing"));
        }
        if (facts.licence().isUnknown()) {
            issues.add(DatasetIssue.of("dataset.licence-missing"));
        }
        return issues;
    }
}
