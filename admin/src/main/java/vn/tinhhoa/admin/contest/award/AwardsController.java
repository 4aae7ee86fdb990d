package vn.tinhhoa.admin.contest.award;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.award.Announcing;
import vn.tinhhoa.content.contest.award.Announcing.Draft;
import vn.tinhhoa.content.contest.award.AwardId;
import vn.tinhhoa.content.contest.award.AwardRevoking;
import vn.tinhhoa.content.contest.award.PrizeFault;
import vn.tinhhoa.content.contest.award.PrizeLadder.Given;
import vn.tinhhoa.content.contest.entry.EntryCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The officer sees what the last round proposes, decides, and announces.
@Controller
class AwardsController {

    private final Announcing announcing;
    private final AwardRevoking revoking;
    private final AwardsPages pages;

    AwardsController(Announcing announcing, AwardRevoking revoking, AwardsPages pages) {
        this.announcing = announcing;
        this.revoking = revoking;
        this.pages = pages;
    }

    @GetMapping("/contests/{id}/awards")
    String show(@PathVariable ContestId id, Officer officer, Model model) {
        officer.require(Role.CONTEST_OFFICER);
        model.addAttribute("page", pages.of(id));
        return "contest/award/awards";
    }

    @PostMapping("/contests/{id}/awards")
    String announce(
            @PathVariable ContestId id,
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var draft = announcing.draft(id);
        var fields = Fields.posted(form);
        var given = draft.map(one -> given(one, fields)).orElseGet(List::of);
        return switch (announcing.announce(id, given, officer)) {
            case Announcing.Announced announced -> {
                Toast.done(next, "toast.results-announced");
                yield back(id);
            }
            case Announcing.Already already -> {
                Toast.warn(next, "toast.results-already");
                yield back(id);
            }
            case Announcing.TooEarly early -> {
                Toast.warn(next, "toast.results-too-early");
                yield back(id);
            }
            case Announcing.Refused(List<PrizeFault> faults) -> {
                response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                model.addAttribute("page", pages.of(id, fields, faults));
                yield "contest/award/awards";
            }
        };
    }

    /// A prize that was taken back, or that nobody got.
    @PostMapping("/contests/{id}/awards/give")
    String give(
            @PathVariable ContestId id,
            @RequestParam String prize,
            @RequestParam String code,
            Officer officer,
            RedirectAttributes next) {
        var entry = EntryCode.read(code);
        if (entry.isEmpty()) {
            Toast.warn(next, "toast.prize-not-given");
            return back(id);
        }
        switch (announcing.give(id, new Given(prize, entry.get()), officer)) {
            case Announcing.Announced given -> Toast.done(next, "toast.prize-given");
            case Announcing.Already already -> Toast.warn(next, "toast.results-already");
            case Announcing.TooEarly early -> Toast.warn(next, "toast.results-too-early");
            case Announcing.Refused refused -> Toast.warn(next, "toast.prize-not-given");
        }
        return back(id);
    }

    @PostMapping("/contests/{id}/awards/{code}/{prize}/take-back")
    String takeBack(
            @PathVariable ContestId id,
            @PathVariable EntryCode code,
            @PathVariable String prize,
            Officer officer,
            RedirectAttributes next)
            throws IOException {
        revoking.takeBack(new AwardId(code, prize), officer);
        Toast.done(next, "toast.prize-taken-back");
        return back(id);
    }

    @PostMapping("/contests/{id}/awards/{code}/{prize}/forget")
    String forget(
            @PathVariable ContestId id,
            @PathVariable EntryCode code,
            @PathVariable String prize,
            Officer officer,
            RedirectAttributes next)
            throws IOException {
        revoking.forget(new AwardId(code, prize), officer);
        Toast.done(next, "toast.winner-forgotten");
        return back(id);
    }

    private static List<Given> given(Draft draft, Fields fields) {
        var given = new ArrayList<Given>();
        for (var prize : draft.rules().prizes()) {
            for (var number = 1; number <= prize.count(); number++) {
                code(fields, AwardsPages.field(prize, number))
                        .ifPresent(code -> given.add(new Given(prize.code(), code)));
            }
        }
        return given;
    }

    private static Optional<EntryCode> code(Fields fields, String field) {
        return EntryCode.read(fields.line(field));
    }

    private static String back(ContestId id) {
        return "redirect:/contests/" + id + "/awards";
    }
}
