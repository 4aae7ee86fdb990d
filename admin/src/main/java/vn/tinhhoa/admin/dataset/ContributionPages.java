package vn.tinhhoa.admin.dataset;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.dataset.ContributionsPage.ContestChoice;
import vn.tinhhoa.admin.dataset.ContributionsPage.Row;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.contribution.ContestContributing;
import vn.tinhhoa.content.dataset.contribution.Contribution;
import vn.tinhhoa.content.language.LanguageTag;

import java.util.List;
import java.util.Optional;

/// Puts together the page that hands entries of a contest to a dataset.
@Component
class ContributionPages {

    private static final int ON_PAGE = 60;

    private final ContestContributing contributing;
    private final Datasets datasets;
    private final DatasetHeads heads;

    ContributionPages(ContestContributing contributing, Datasets datasets, DatasetHeads heads) {
        this.contributing = contributing;
        this.datasets = datasets;
        this.heads = heads;
    }

    /// @param wanted the contest whose entries are wanted; otherwise the latest
    ContributionsPage of(DatasetId id, Optional<ContestId> wanted, boolean winners, int page) {
        var held = contributing.contests();
        var contest = wanted.or(() -> held.stream().findFirst().map(first -> first.contest().id()));
        var head = heads.of(datasets.require(id), "items");
        var contests = held.stream().map(ContributionPages::choice).toList();
        if (contest.isEmpty()) {
            return new ContributionsPage(head, contests, "", winners, List.of(), "", "");
        }
        var shown = contest.get();
        var total = contributing.count(shown, winners);
        var address = address(id, shown, winners);
        return new ContributionsPage(
                head,
                contests,
                shown.value(),
                winners,
                contributing.of(id, shown, winners, page, ON_PAGE).stream()
                        .map(one -> row(id, one))
                        .toList(),
                page == 0 ? "" : address + "&page=" + (page - 1),
                (page + 1L) * ON_PAGE < total ? address + "&page=" + (page + 1) : "");
    }

    static String address(DatasetId id, ContestId contest, boolean winners) {
        return "/datasets/" + id + "/contributions?contest=" + contest + "&winners=" + winners;
    }

    private static ContestChoice choice(Held held) {
        var rules = held.rules();
        var own = LanguageTag.of(LocaleContextHolder.getLocale().getLanguage());
        var id = held.contest().id().value();
        var name = rules.name().in(own).orElseGet(() -> rules.name().in(rules.first(), id));
        return new ContestChoice(id, name);
    }

    private static Row row(DatasetId dataset, Contribution one) {
        var entry = one.entry();
        var title = entry.text(TextField.TITLE);
        return new Row(
                entry.code().toString(),
                title.in(entry.language(), ""),
                entry.language().value(),
                entry.works().isEmpty()
                        ? ""
                        : "/datasets/" + dataset + "/contributions/" + entry.code() + ".jpg",
                entry.works().size(),
                one.taken(),
                one.forMachines(),
                lack(one));
    }

    private static String lack(Contribution one) {
        if (one.allowed()) {
            return "";
        }
        return one.entry().works().isEmpty()
                ? "contribution.lack.files"
                : "contribution.lack.consent";
    }
}
