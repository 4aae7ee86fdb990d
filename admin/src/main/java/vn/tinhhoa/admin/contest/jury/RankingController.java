package vn.tinhhoa.admin.contest.jury;

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
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.judging.BallotCasting;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.contest.judging.SealedOrder;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Putting entries in order: the ballot of a ranking round, and the chair's sealed order.
@Controller
class RankingController {

    private final JuryDesk desk;
    private final RoundHeads heads;
    private final BallotCasting casting;

    RankingController(JuryDesk desk, RoundHeads heads, BallotCasting casting) {
        this.desk = desk;
        this.heads = heads;
        this.casting = casting;
    }

    /// @param kind `ranking` or `chair`
    /// @param most how many places may be filled; 0 for all
    /// @param sealed hash of the chair's order; empty before
    record RankPage(
            RoundHead head,
            String kind,
            int most,
            List<Ranked> entries,
            Fields fields,
            boolean incomplete,
            String sealed) {}

    record Ranked(String code, String picture, String place) {}

    @GetMapping("/jury/{contest}/{round}/{kind:ranking|chair}")
    String show(
            @PathVariable ContestId contest,
            @PathVariable String round,
            @PathVariable String kind,
            Officer juror,
            Model model) {
        var id = new RoundId(contest, round);
        var place = place(id, kind, juror);
        var fields =
                kind.equals("chair")
                        ? new Fields(sealed(place))
                        : casting.last(id, null, juror)
                                .map(Papers::fields)
                                .orElse(new Fields(Map.of()));
        model.addAttribute("page", page(place, kind, fields, false, juror));
        return "contest/jury/ranking";
    }

    @PostMapping("/jury/{contest}/{round}/{kind:ranking|chair}")
    String send(
            @PathVariable ContestId contest,
            @PathVariable String round,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> form,
            Officer juror,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var id = new RoundId(contest, round);
        var place = place(id, kind, juror);
        var fields = Fields.posted(form);
        var outcome =
                kind.equals("chair")
                        ? seal(id, fields, juror)
                        : casting.rank(id, Papers.read(place.round().plan(), fields), juror);
        return switch (outcome) {
            case DONE -> {
                Toast.done(next, "toast.jury-" + kind);
                yield "redirect:/jury/" + id + "/" + kind;
            }
            case INCOMPLETE -> {
                response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                model.addAttribute("page", page(place, kind, fields, true, juror));
                yield "contest/jury/ranking";
            }
            case CLOSED, GONE -> {
                Toast.warn(next, "toast.jury-closed");
                yield "redirect:/jury/" + id;
            }
        };
    }

    /// The chair's order leaves nothing together.
    private BallotCasting.Outcome seal(RoundId id, Fields fields, Officer juror) {
        var places = Papers.places(fields);
        return places.stream().allMatch(place -> place.size() == 1)
                ? casting.seal(id, places.stream().flatMap(List::stream).toList(), juror)
                : BallotCasting.Outcome.INCOMPLETE;
    }

    private JuryDesk.Place place(RoundId id, String kind, Officer juror) {
        var place = desk.of(id, juror);
        if (kind.equals("chair") ? !place.chair() : !heads.of(place).isRanking()) {
            throw new NotFoundException("No " + kind + " of " + id);
        }
        return place;
    }

    private static Map<String, String> sealed(JuryDesk.Place place) {
        return Optional.ofNullable(place.round().sealed())
                .map(sealed -> Papers.fields(sealed.order().stream().map(List::of).toList()))
                .orElse(Map.of());
    }

    private RankPage page(
            JuryDesk.Place place, String kind, Fields fields, boolean incomplete, Officer juror) {
        var own = place.desk();
        var entries =
                casting.entries(place.round().id(), own.entries(), juror).stream()
                        .filter(entry -> !own.gone().contains(entry.code()))
                        .map(entry ->
                                new Ranked(
                                        entry.code().toString(),
                                        EntryView.first(entry),
                                        fields.get("place-" + entry.code())))
                        .sorted(
                                Comparator.comparing((Ranked one) -> order(one.place()))
                                        .thenComparing(Ranked::code))
                        .toList();
        return new RankPage(
                heads.of(place),
                kind,
                kind.equals("chair") ? 0 : place.round().plan().rankedMost(),
                entries,
                fields,
                incomplete,
                Optional.ofNullable(place.round().sealed()).map(SealedOrder::hash).orElse(""));
    }

    private static int order(String place) {
        return place.matches("[0-9]{1,4}") ? Integer.parseInt(place) : Integer.MAX_VALUE;
    }
}
