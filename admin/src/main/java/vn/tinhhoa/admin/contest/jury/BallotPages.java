package vn.tinhhoa.admin.contest.jury;

import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.contest.jury.BallotPage.FlagShown;
import vn.tinhhoa.admin.contest.jury.BallotPage.Question;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.judging.Ballot;
import vn.tinhhoa.content.contest.judging.BallotCasting;
import vn.tinhhoa.content.contest.judging.Flag;
import vn.tinhhoa.content.contest.judging.RoundEntry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Draws up the page of one entry.
@Component
class BallotPages {

    private static final int AHEAD = 5;

    private final RoundHeads heads;
    private final JuryDesk desk;
    private final BallotCasting casting;
    private final Times times;

    BallotPages(RoundHeads heads, JuryDesk desk, BallotCasting casting, Times times) {
        this.heads = heads;
        this.desk = desk;
        this.casting = casting;
        this.times = times;
    }

    BallotPage of(JuryDesk.Place place, EntryCode code, Officer juror) {
        var ballot = casting.last(place.round().id(), code, juror);
        var fields = ballot.map(Papers::fields).orElse(new Fields(Map.of()));
        return page(place, code, juror, fields, false);
    }

    BallotPage again(JuryDesk.Place place, EntryCode code, Officer juror, Fields sent) {
        return page(place, code, juror, sent, true);
    }

    private BallotPage page(
            JuryDesk.Place before,
            EntryCode code,
            Officer juror,
            Fields fields,
            boolean incomplete) {
        var id = before.round().id();
        var entry = casting.entry(id, code, juror);
        var gone = casting.isGone(entry);
        if (gone) {
            casting.passOver(id, code, juror);
        }
        var place = gone ? desk.of(id, juror) : before;
        var own = place.desk();
        var head = heads.of(place);
        var following = own.ahead(code, AHEAD);
        var next = following.isEmpty() ? "" : following.getFirst().toString();
        var at = own.entries().indexOf(code);
        return new BallotPage(
                head,
                view(entry),
                at > 0 ? head.address() + "/" + own.entries().get(at - 1) : "",
                next.isEmpty() ? "" : head.address() + "/" + next,
                next.isEmpty() ? "" : head.address() + "/compare?left=" + code + "&right=" + next,
                ahead(place, following, juror),
                questions(place.round().plan()),
                fields,
                casting.last(id, code, juror).map(Ballot::at).map(times::show).orElse(""),
                incomplete,
                gone,
                casting.flags(id, code, juror).stream().map(BallotPages::shown).toList(),
                Arrays.stream(Flag.Kind.values()).map(Enum::name).toList());
    }

    private List<String> ahead(JuryDesk.Place place, List<EntryCode> codes, Officer juror) {
        return casting.entries(place.round().id(), codes, juror).stream()
                .map(EntryView::ahead)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Question> questions(RoundPlan plan) {
        var marks = IntStream.rangeClosed(1, plan.scale()).mapToObj(Integer::toString).toList();
        var questions = new ArrayList<Question>();
        switch (plan.method()) {
            case RATING -> questions.add(new Question("mark-0", "", "", marks));
            case WEIGHTED -> {
                for (var criterion : plan.criteria()) {
                    questions.add(
                            new Question(
                                    "mark-" + questions.size(),
                                    Words.of(criterion.name()),
                                    Integer.toString(criterion.weight()),
                                    marks));
                }
            }
            case QUALIFYING, RANKING, PUBLIC_VOTE -> {}
        }
        return questions;
    }

    private static FlagShown shown(Flag flag) {
        return new FlagShown(flag.kind().name(), flag.note());
    }

    EntryView view(RoundEntry entry) {
        var taken = entry.taken();
        return EntryView.of(
                entry,
                desk.categoryName(entry.round(), entry.category()),
                taken == null ? "" : times.showDay(taken));
    }
}
