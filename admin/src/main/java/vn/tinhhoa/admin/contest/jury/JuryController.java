package vn.tinhhoa.admin.contest.jury;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.judging.BallotCasting;
import vn.tinhhoa.content.contest.judging.Desk;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.contest.judging.Rounds;

import java.util.List;

/// The rounds of a juror, and everything on their desk in one of them.
@Controller
class JuryController {

    private static final int ON_PAGE = 60;

    private final Rounds rounds;
    private final JuryDesk desk;
    private final RoundHeads heads;
    private final BallotCasting casting;

    JuryController(Rounds rounds, JuryDesk desk, RoundHeads heads, BallotCasting casting) {
        this.rounds = rounds;
        this.desk = desk;
        this.heads = heads;
        this.casting = casting;
    }

    record RoundsPage(List<RoundHead> rounds) {}

    /// @param next the address of what comes next; empty when all is done
    record DeskPage(
            RoundHead head,
            String next,
            String shown,
            List<Tile> tiles,
            String previousPage,
            String nextPage) {}

    /// @param state `DONE`, `LATER`, `OPEN` or `GONE`
    record Tile(String code, String picture, String state) {}

    @GetMapping("/jury")
    String rounds(Officer juror, Model model) {
        juror.require(Role.JUROR);
        model.addAttribute(
                "page",
                new RoundsPage(
                        rounds.judgedBy(juror.id()).stream()
                                .map(round -> heads.of(desk.of(round.id(), juror)))
                                .toList()));
        return "contest/jury/rounds";
    }

    @GetMapping("/jury/{contest}/{round}")
    String desk(
            @PathVariable ContestId contest,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "0") int page,
            Officer juror,
            Model model) {
        var place = desk.of(new RoundId(contest, round), juror);
        var head = heads.of(place);
        var own = place.desk();
        var wanted =
                own.entries().stream()
                        .filter(code -> show.isEmpty() || state(own, code).equals(show))
                        .toList();
        var number = Math.max(0, page);
        var codes = wanted.stream().skip((long) number * ON_PAGE).limit(ON_PAGE).toList();
        var address = head.address() + "?show=" + show + "&page=";
        model.addAttribute(
                "page",
                new DeskPage(
                        head,
                        own.next(null).map(code -> head.address() + "/" + code).orElse(""),
                        show,
                        tiles(place, codes, juror),
                        number == 0 ? "" : address + (number - 1),
                        (number + 1) * ON_PAGE < wanted.size() ? address + (number + 1) : ""));
        return "contest/jury/desk";
    }

    private List<Tile> tiles(JuryDesk.Place place, List<EntryCode> codes, Officer juror) {
        var shown = casting.entries(place.round().id(), codes, juror);
        return codes.stream()
                .flatMap(code ->
                        shown.stream()
                                .filter(entry -> entry.code().equals(code))
                                .map(entry ->
                                        new Tile(
                                                code.toString(),
                                                EntryView.first(entry),
                                                state(place.desk(), code))))
                .toList();
    }

    private static String state(Desk desk, EntryCode code) {
        if (desk.gone().contains(code)) {
            return "GONE";
        }
        if (desk.done().contains(code)) {
            return "DONE";
        }
        return desk.later().contains(code) ? "LATER" : "OPEN";
    }
}
