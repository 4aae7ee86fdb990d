package vn.tinhhoa.admin.contest.screening;

import vn.tinhhoa.content.contest.PublishedContests.Held;

import java.util.List;

/// The contests whose entries can be screened.
record ContestsPage(List<Row> rows) {

    record Row(String id, String name, String language) {}

    static ContestsPage of(List<Held> contests) {
        return new ContestsPage(
                contests.stream()
                        .map(held ->
                                new Row(
                                        held.contest().id().value(),
                                        held.rules()
                                                .name()
                                                .in(
                                                        held.rules().first(),
                                                        held.contest().id().value()),
                                        held.rules().first().value()))
                        .toList());
    }
}
