package vn.tinhhoa.admin.contest.jury;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.judging.BallotCasting;
import vn.tinhhoa.content.contest.judging.RoundId;

import java.util.List;

/// Two entries side by side.
@Controller
class ComparingController {

    private final JuryDesk desk;
    private final RoundHeads heads;
    private final BallotCasting casting;
    private final BallotPages pages;

    ComparingController(JuryDesk desk, RoundHeads heads, BallotCasting casting, BallotPages pages) {
        this.desk = desk;
        this.heads = heads;
        this.casting = casting;
        this.pages = pages;
    }

    record ComparePage(RoundHead head, List<EntryView> entries, List<String> codes) {}

    @GetMapping("/jury/{contest}/{round}/compare")
    String compare(
            @PathVariable ContestId contest,
            @PathVariable String round,
            @RequestParam EntryCode left,
            @RequestParam EntryCode right,
            Officer juror,
            Model model) {
        var id = new RoundId(contest, round);
        var place = desk.of(id, juror);
        model.addAttribute(
                "page",
                new ComparePage(
                        heads.of(place),
                        List.of(
                                pages.view(casting.entry(id, left, juror)),
                                pages.view(casting.entry(id, right, juror))),
                        place.desk().entries().stream().map(EntryCode::toString).toList()));
        return "contest/jury/compare";
    }
}
