package vn.tinhhoa.admin.contest.round;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.judging.Counting;
import vn.tinhhoa.content.contest.judging.PanelSetting;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.contest.judging.RoundMaking;
import vn.tinhhoa.content.contest.judging.RoundRunning;
import vn.tinhhoa.content.contest.judging.Rounds;

import java.util.Map;

/// One round: its jury, its progress, its close and who goes on.
@Controller
@RequestMapping("/contests/{contest}/rounds/{code}")
class RoundController {

    private final Rounds rounds;
    private final RoundMaking making;
    private final RoundRunning running;
    private final PanelSetting panel;
    private final Counting counting;
    private final RoundPages pages;
    private final Times times;

    RoundController(
            Rounds rounds,
            RoundMaking making,
            RoundRunning running,
            PanelSetting panel,
            Counting counting,
            RoundPages pages,
            Times times) {
        this.rounds = rounds;
        this.making = making;
        this.running = running;
        this.panel = panel;
        this.counting = counting;
        this.pages = pages;
        this.times = times;
    }

    @GetMapping
    String show(
            @PathVariable ContestId contest,
            @PathVariable String code,
            Officer officer,
            Model model) {
        officer.require(Role.CONTEST_OFFICER);
        model.addAttribute("page", pages.of(rounds.require(new RoundId(contest, code))));
        return "contest/round/round";
    }

    /// How far the count of a closed round is.
    record Counted(String state) {}

    @GetMapping("/counted")
    @ResponseBody
    Counted counted(@PathVariable ContestId contest, @PathVariable String code, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        var round = rounds.require(new RoundId(contest, code));
        return new Counted(counting.of(round).isPresent() ? "DONE" : "RUNNING");
    }

    @PostMapping("/appoint")
    String appoint(
            @PathVariable ContestId contest,
            @PathVariable String code,
            @RequestParam PersonId person,
            @RequestParam(defaultValue = "") String mailbox,
            Officer officer,
            RedirectAttributes next) {
        var id = new RoundId(contest, code);
        if (!mailbox.isBlank() && !mailbox.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            Toast.warn(next, "toast.round-mailbox");
            next.addFlashAttribute("invited", Map.of("person", person.value(), "mailbox", mailbox));
            return to(id);
        }
        return told(id, panel.appoint(id, person, mailbox, officer), next);
    }

    @PostMapping("/recuse")
    String recuse(
            @PathVariable ContestId contest,
            @PathVariable String code,
            @RequestParam PersonId person,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes next) {
        var id = new RoundId(contest, code);
        return told(id, panel.recuse(id, person, reason, officer), next);
    }

    @PostMapping("/chair")
    String chair(
            @PathVariable ContestId contest,
            @PathVariable String code,
            @RequestParam PersonId person,
            Officer officer,
            RedirectAttributes next) {
        var id = new RoundId(contest, code);
        return told(id, panel.chair(id, person, officer), next);
    }

    @PostMapping("/settings")
    String settings(
            @PathVariable ContestId contest,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") String quorum,
            @RequestParam(defaultValue = "") String deadline,
            @RequestParam(defaultValue = "") String source,
            Officer officer,
            RedirectAttributes next) {
        var id = new RoundId(contest, code);
        if (!quorum.strip().matches("[0-9]{1,3}")
                || !deadline.isBlank() && times.ofField(deadline).isEmpty()) {
            Toast.warn(next, "toast.round-settings-nonsense");
            next.addFlashAttribute(
                    "typed", Map.of("quorum", quorum, "deadline", deadline, "source", source));
            return to(id);
        }
        panel.quorum(id, Integer.parseInt(quorum.strip()), officer);
        running.deadline(id, times.ofField(deadline).orElse(null), officer);
        return told(id, running.drawFrom(id, source, officer), "toast.round-set", next);
    }

    @PostMapping("/take-in")
    String takeIn(
            @PathVariable ContestId contest,
            @PathVariable String code,
            Officer officer,
            RedirectAttributes next) {
        var id = new RoundId(contest, code);
        var taken = making.takeInMore(id, officer);
        Toast.done(next, "toast.round-took-in", Integer.toString(taken));
        return to(id);
    }

    @PostMapping("/{step:open|pause|resume|close|cancel}")
    String step(
            @PathVariable ContestId contest,
            @PathVariable String code,
            @PathVariable String step,
            Officer officer,
            RedirectAttributes next) {
        var id = new RoundId(contest, code);
        var outcome =
                switch (step) {
                    case "open" -> running.open(id, officer);
                    case "pause" -> running.pause(id, officer);
                    case "resume" -> running.resume(id, officer);
                    case "close" -> running.close(id, officer);
                    default -> running.cancel(id, officer);
                };
        return told(id, outcome, "toast.round-" + step, next);
    }

    @PostMapping("/seed")
    String seed(
            @PathVariable ContestId contest,
            @PathVariable String code,
            @RequestParam String seed,
            Officer officer,
            RedirectAttributes next) {
        var id = new RoundId(contest, code);
        if (seed.isBlank() || seed.length() > 100) {
            Toast.warn(next, "toast.round-settings-nonsense");
            return to(id);
        }
        return told(id, running.drawn(id, seed, officer), "toast.round-seed", next);
    }

    @PostMapping("/decide")
    String decide(
            @PathVariable ContestId contest,
            @PathVariable String code,
            @RequestParam int advancing,
            @RequestParam int authors,
            Officer officer,
            RedirectAttributes next) {
        var id = new RoundId(contest, code);
        return told(
                id, running.decide(id, advancing, authors, officer), "toast.round-decided", next);
    }

    private static String told(
            RoundId id, RoundRunning.Outcome outcome, String done, RedirectAttributes next) {
        switch (outcome) {
            case RoundRunning.Done ok -> Toast.done(next, done);
            case RoundRunning.NotNow wrong -> Toast.warn(next, "toast.round-not-now");
            case RoundRunning.Obstructed obstructed -> Toast.warn(next, "toast.round-obstructed");
            case RoundRunning.Changed changed ->
                    Toast.warn(
                            next,
                            "toast.round-changed",
                            Integer.toString(changed.count().advancing().size()),
                            Integer.toString(changed.count().authors()));
            case RoundRunning.Undecided undecided ->
                    Toast.warn(
                            next,
                            "toast.round-undecided",
                            Integer.toString(undecided.count().cut().undecided().size()));
        }
        return to(id);
    }

    private static String told(RoundId id, PanelSetting.Outcome outcome, RedirectAttributes next) {
        switch (outcome) {
            case DONE -> Toast.done(next, "toast.panel-DONE");
            case CLOSED, ALREADY_THERE, NOT_THERE, NOT_BLIND ->
                    Toast.warn(next, "toast.panel-" + outcome);
        }
        return to(id);
    }

    private static String to(RoundId id) {
        return "redirect:/contests/" + id.contest() + "/rounds/" + id.code();
    }
}
