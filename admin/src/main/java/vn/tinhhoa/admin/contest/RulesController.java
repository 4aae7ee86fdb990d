package vn.tinhhoa.admin.contest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.admin.contest.RuleDifferences.Difference;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.contest.PublishedRuleSet;
import vn.tinhhoa.content.site.SiteProperties;

import java.util.ArrayList;
import java.util.List;

/// The rule sets of a contest, and what each changed.
@Controller
class RulesController {

    private final Contests contests;
    private final ContestHeads heads;
    private final RuleDifferences differences;
    private final SiteProperties site;
    private final Times times;

    RulesController(
            Contests contests,
            ContestHeads heads,
            RuleDifferences differences,
            SiteProperties site,
            Times times) {
        this.contests = contests;
        this.heads = heads;
        this.differences = differences;
        this.site = site;
        this.times = times;
    }

    /// @param address where the public reads it
    record Row(
            int number,
            String published,
            String note,
            String language,
            String address,
            List<Difference> differences) {}

    record Page(ContestHead head, List<Row> rows) {}

    @GetMapping("/contests/{id}/rules")
    String show(@PathVariable ContestId id, Officer officer, Model model) {
        officer.require(Role.CONTEST_OFFICER);
        var contest = contests.require(id);
        var all = contests.ruleSets(contest);
        var rows = new ArrayList<Row>();
        for (int at = 0; at < all.size(); at++) {
            var one = all.get(at);
            var changed =
                    at + 1 < all.size()
                            ? differences.between(all.get(at + 1).rules(), one.rules())
                            : List.<Difference>of();
            rows.add(row(one, changed));
        }
        model.addAttribute("page", new Page(heads.of(contest, "rules"), rows));
        return "contest/rules";
    }

    private Row row(PublishedRuleSet one, List<Difference> changed) {
        var first = one.rules().first();
        var number = one.id().number();
        return new Row(
                number,
                times.show(one.publishedAt()),
                one.changeNote(),
                first.value(),
                site.publicUrl()
                        + "/"
                        + first
                        + "/contests/"
                        + one.id().contest()
                        + "/rules/"
                        + number,
                changed);
    }
}
