package vn.tinhhoa.admin.contest.jury;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.judging.BallotCasting;
import vn.tinhhoa.content.contest.judging.Flag;
import vn.tinhhoa.content.contest.judging.RoundId;

import java.util.Arrays;

/// One entry and the ballot for it.
@Controller
@RequestMapping("/jury/{contest}/{round}/{code:[0-9A-Za-z]{4}-[0-9A-Za-z]{4}}")
class BallotController {

    private final BallotPages pages;
    private final JuryDesk desk;
    private final BallotCasting casting;

    BallotController(BallotPages pages, JuryDesk desk, BallotCasting casting) {
        this.pages = pages;
        this.desk = desk;
        this.casting = casting;
    }

    @GetMapping
    String show(
            @PathVariable ContestId contest,
            @PathVariable String round,
            @PathVariable EntryCode code,
            Officer juror,
            Model model) {
        var place = desk.of(new RoundId(contest, round), juror);
        model.addAttribute("page", pages.of(place, code, juror));
        return "contest/jury/entry";
    }

    @PostMapping("/ballot")
    String cast(
            @PathVariable ContestId contest,
            @PathVariable String round,
            @PathVariable EntryCode code,
            @RequestParam MultiValueMap<String, String> form,
            Officer juror,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var id = new RoundId(contest, round);
        var place = desk.of(id, juror);
        var fields = Fields.posted(form);
        var outcome = casting.cast(id, code, Papers.read(place.round().plan(), fields), juror);
        if (outcome == BallotCasting.Outcome.INCOMPLETE) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("page", pages.again(place, code, juror, fields));
            return "contest/jury/entry";
        }
        return onward(id, code, outcome, juror, next);
    }

    @PostMapping("/later")
    String later(
            @PathVariable ContestId contest,
            @PathVariable String round,
            @PathVariable EntryCode code,
            Officer juror,
            RedirectAttributes next) {
        var id = new RoundId(contest, round);
        desk.of(id, juror);
        return onward(id, code, casting.later(id, code, juror), juror, next);
    }

    @PostMapping("/conflict")
    String conflict(
            @PathVariable ContestId contest,
            @PathVariable String round,
            @PathVariable EntryCode code,
            Officer juror,
            RedirectAttributes next) {
        var id = new RoundId(contest, round);
        var before = desk.of(id, juror);
        var outcome = casting.declareConflict(id, code, juror);
        if (outcome == BallotCasting.Outcome.DONE) {
            Toast.done(next, "toast.jury-conflict");
            return before.desk()
                    .next(code)
                    .map(following -> "redirect:/jury/" + id + "/" + following)
                    .orElse("redirect:/jury/" + id);
        }
        return onward(id, code, outcome, juror, next);
    }

    @PostMapping("/flag")
    String flag(
            @PathVariable ContestId contest,
            @PathVariable String round,
            @PathVariable EntryCode code,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String note,
            Officer juror,
            RedirectAttributes next) {
        var id = new RoundId(contest, round);
        desk.of(id, juror);
        var known =
                Arrays.stream(Flag.Kind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst();
        var outcome =
                known.map(one -> casting.flag(id, code, one, note.strip(), juror))
                        .orElse(BallotCasting.Outcome.INCOMPLETE);
        if (outcome == BallotCasting.Outcome.DONE) {
            Toast.done(next, "toast.jury-flagged");
        } else {
            Toast.warn(next, "toast.jury-flag-incomplete");
        }
        return "redirect:/jury/" + id + "/" + code;
    }

    /// To what comes next, or back to the desk when everything is done.
    private String onward(
            RoundId id,
            EntryCode code,
            BallotCasting.Outcome outcome,
            Officer juror,
            RedirectAttributes next) {
        return switch (outcome) {
            case DONE, GONE -> {
                if (outcome == BallotCasting.Outcome.GONE) {
                    Toast.warn(next, "toast.jury-gone", code.toString());
                }
                yield desk.of(id, juror)
                        .desk()
                        .next(code)
                        .map(following -> "redirect:/jury/" + id + "/" + following)
                        .orElse("redirect:/jury/" + id);
            }
            case CLOSED, INCOMPLETE -> {
                Toast.warn(next, "toast.jury-closed");
                yield "redirect:/jury/" + id;
            }
        };
    }
}
