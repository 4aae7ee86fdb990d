package vn.tinhhoa.admin.contest.jury;

import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.frame.Times;

/// Draws up what stands above every page of one round.
@Component
class RoundHeads {

    private final JuryDesk desk;
    private final Times times;

    RoundHeads(JuryDesk desk, Times times) {
        this.desk = desk;
        this.times = times;
    }

    RoundHead of(JuryDesk.Place place) {
        var round = place.round();
        var own = place.desk();
        var deadline = round.deadline();
        return new RoundHead(
                "/jury/" + round.id(),
                desk.contestName(round.id()),
                Words.of(round.plan().name()),
                Words.of(round.plan().question()),
                round.plan().method().name(),
                own.given(),
                own.total(),
                own.later().size(),
                place.takes(),
                place.chair(),
                deadline == null ? "" : times.show(deadline));
    }
}
