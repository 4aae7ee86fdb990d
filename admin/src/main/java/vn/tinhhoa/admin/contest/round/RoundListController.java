package vn.tinhhoa.admin.contest.round;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.judging.Round;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.contest.judging.RoundMaking;
import vn.tinhhoa.content.contest.judging.Rounds;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.List;

/// The contests that are judged, the rounds their rules plan, and making a round.
@Controller
class RoundListController {

    private final PublishedContests contests;
    private final RoundMaking making;
    private final Rounds rounds;

    RoundListController(PublishedContests contests, RoundMaking making, Rounds rounds) {
        this.contests = contests;
        this.making = making;
        this.rounds = rounds;
    }

    record ListPage(List<ContestRow> contests) {}

    record ContestRow(String id, String name, List<PlanRow> rounds) {}

    /// @param state empty before the round is made
    record PlanRow(String code, String name, String method, String state, long entries) {}

    @GetMapping("/rounds")
    String list(Officer officer, Model model) {
        officer.require(Role.CONTEST_OFFICER);
        model.addAttribute(
                "page",
                new ListPage(
                        contests.all().stream()
                                .map(held ->
                                        new ContestRow(
                                                held.contest().id().value(),
                                                words(held.rules().name()),
                                                rows(held.contest().id())))
                                .toList()));
        return "contest/round/rounds";
    }

    private List<PlanRow> rows(ContestId contest) {
        return making.plans(contest).stream()
                .map(plan -> row(plan, rounds.find(new RoundId(contest, plan.code())).orElse(null)))
                .toList();
    }

    private PlanRow row(RoundPlan plan, @Nullable Round round) {
        return new PlanRow(
                plan.code(),
                words(plan.name()),
                plan.method().name(),
                round == null ? "" : RoundPages.stateOf(round),
                round == null ? 0 : rounds.countEntries(round.id()));
    }

    @PostMapping("/contests/{contest}/rounds/{code}/make")
    String make(
            @PathVariable ContestId contest,
            @PathVariable String code,
            Officer officer,
            RedirectAttributes next) {
        var address = "redirect:/contests/" + contest + "/rounds/" + code;
        return switch (making.make(new RoundId(contest, code), officer)) {
            case RoundMaking.Made made -> {
                Toast.done(next, "toast.round-made");
                yield address;
            }
            case RoundMaking.Already already -> address;
            case RoundMaking.TooEarly(RoundPlan before) -> {
                Toast.warn(next, "toast.round-too-early", words(before.name()));
                yield "redirect:/rounds";
            }
        };
    }

    static String words(Localised text) {
        return text.in(LanguageTag.of(LocaleContextHolder.getLocale().getLanguage()), "");
    }
}
