package vn.tinhhoa.standalone.demo;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.template.ContestTemplate;
import vn.tinhhoa.content.contest.template.ContestTemplates;
import vn.tinhhoa.content.contest.template.Particulars;

import java.util.LinkedHashMap;

/// The rules of the demonstration's contests: those of a template that ships, with what the contest
/// says otherwise.
@Component
class DemoRules {

    private static final String PROVINCE = "Sơn Hải";

    private final ContestTemplates templates;

    DemoRules(ContestTemplates templates) {
        this.templates = templates;
    }

    RuleSet of(DemoContest contest) {
        var template = templates.find(contest.template()).orElseThrow();
        var values = new LinkedHashMap<>(template.rules());
        values.putAll(contest.rules());
        return templates.rules(
                new ContestTemplate(
                        template.key(),
                        template.title(),
                        template.about(),
                        template.year(),
                        values),
                new Particulars(template.year(), PROVINCE, "", ""));
    }
}
