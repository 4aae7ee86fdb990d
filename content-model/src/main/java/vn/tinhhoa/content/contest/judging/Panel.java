package vn.tinhhoa.content.contest.judging;

import vn.tinhhoa.content.account.PersonId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The jury of one round.
///
/// @param quorum how many of them see each entry; 0 for all
/// @param lacking how many entries had too few jurors without a conflict when they were last
///   assigned
public record Panel(int quorum, List<Juror> jurors, int lacking) {

    public Panel {
        jurors = List.copyOf(jurors);
    }

    public List<Juror> judging() {
        return jurors.stream().filter(Juror::judges).toList();
    }

    public Optional<Juror> of(PersonId person) {
        return jurors.stream().filter(juror -> juror.person().equals(person)).findFirst();
    }

    public Optional<Juror> chair() {
        return jurors.stream().filter(Juror::chair).findFirst();
    }

    Panel with(Juror juror) {
        var more = new ArrayList<>(jurors);
        more.add(juror);
        return new Panel(quorum, more, lacking);
    }

    Panel without(PersonId person) {
        return new Panel(
                quorum,
                jurors.stream().filter(juror -> !juror.person().equals(person)).toList(),
                lacking);
    }

    Panel changing(PersonId person, UnaryOperator<Juror> change) {
        return new Panel(
                quorum,
                jurors.stream()
                        .map(juror -> juror.person().equals(person) ? change.apply(juror) : juror)
                        .toList(),
                lacking);
    }

    Panel chairedBy(PersonId person) {
        return new Panel(
                quorum,
                jurors.stream()
                        .map(juror -> juror.withChair(juror.person().equals(person)))
                        .toList(),
                lacking);
    }

    Panel withQuorum(int now) {
        return new Panel(now, jurors, lacking);
    }

    Panel withLacking(int now) {
        return new Panel(quorum, jurors, now);
    }
}
