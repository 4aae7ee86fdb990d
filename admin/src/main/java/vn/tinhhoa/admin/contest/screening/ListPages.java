package vn.tinhhoa.admin.contest.screening;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import vn.tinhhoa.admin.contest.screening.ListPage.Row;
import vn.tinhhoa.admin.contest.screening.ListPage.Tab;
import vn.tinhhoa.admin.frame.Choice;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.screening.Board;
import vn.tinhhoa.content.contest.screening.Rule;
import vn.tinhhoa.content.contest.screening.Screening;
import vn.tinhhoa.content.contest.screening.Screenings;
import vn.tinhhoa.content.contest.screening.Verdict.Outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the list of entries together.
@Component
class ListPages {

    private static final int ON_PAGE = 40;

    private final Screenings screenings;
    private final Entries entries;
    private final DecisionForms forms;

    ListPages(Screenings screenings, Entries entries, DecisionForms forms) {
        this.screenings = screenings;
        this.entries = entries;
        this.forms = forms;
    }

    /// @param form as it was posted; empty when the list is only looked at
    ListPage of(
            Held contest,
            ListQuery query,
            MultiValueMap<String, String> form,
            Map<String, String> issues) {
        var question = query.question();
        var board = screenings.board(contest.contest().id(), question, query.page(), ON_PAGE);
        var rules = contest.rules();
        var id = contest.contest().id().value();
        var more = (query.page() + 1L) * ON_PAGE < board.fitting();
        return new ListPage(
                id,
                rules.name().in(rules.first(), id),
                rules.first().value(),
                query.state(),
                query.rule(),
                query.category(),
                states(id, query, board),
                rules(id, query, board),
                rules.categories().stream()
                        .map(one ->
                                new Choice(one.code(), one.name().in(rules.first(), one.code())))
                        .toList(),
                board.fitting(),
                rows(contest, board, Set.copyOf(form.getOrDefault("entry", List.of()))),
                forms.show(form, asked(question)),
                issues,
                query.address(id),
                query.page() == 0 ? "" : query.at(query.page() - 1).address(id),
                more ? query.at(query.page() + 1).address(id) : "");
    }

    private static Set<Rule> asked(Board.Question question) {
        return question.rule() == null ? Set.of() : Set.of(question.rule());
    }

    private static List<Tab> states(String contest, ListQuery query, Board board) {
        var tabs = new ArrayList<Tab>();
        for (var state : EntryState.values()) {
            var count = board.states().getOrDefault(state, 0);
            if (count > 0 || state == EntryState.SUBMITTED || query.state().equals(state.name())) {
                tabs.add(
                        new Tab(
                                state.name(),
                                query.in(state.name()).address(contest),
                                count,
                                query.state().equals(state.name())));
            }
        }
        tabs.add(
                new Tab(
                        "",
                        query.in("").address(contest),
                        board.states().values().stream().mapToInt(Integer::intValue).sum(),
                        query.state().isEmpty()));
        return tabs;
    }

    private static List<Tab> rules(String contest, ListQuery query, Board board) {
        return board.rules().entrySet().stream()
                .map(rule -> tab(contest, query, rule.getKey(), rule.getValue()))
                .toList();
    }

    private static Tab tab(String contest, ListQuery query, Rule rule, int count) {
        var current = query.rule().equals(rule.code());
        return new Tab(
                "rule." + rule.code(),
                query.about(current ? "" : rule.code()).address(contest),
                count,
                current);
    }

    private List<Row> rows(Held contest, Board board, Set<String> chosen) {
        var held =
                entries.all(board.page()).stream()
                        .collect(Collectors.toMap(Entry::id, Function.identity()));
        return screenings.all(board.page()).stream()
                .sorted(Comparator.comparing(Screening::code))
                .flatMap(screening ->
                        Stream.ofNullable(held.get(screening.id()))
                                .map(entry -> row(contest, screening, entry, chosen)))
                .toList();
    }

    private static Row row(Held contest, Screening screening, Entry entry, Set<String> chosen) {
        var first = contest.rules().first();
        var title =
                screening.corrections().getOrDefault(TextField.TITLE, entry.text(TextField.TITLE));
        return new Row(
                entry.code().toString(),
                title.in(entry.language(), ""),
                entry.language().value(),
                contest.rules()
                        .category(entry.category())
                        .map(Category::name)
                        .map(name -> name.in(first, entry.category()))
                        .orElse(entry.category()),
                entry.state().name(),
                entry.works().isEmpty() ? "" : entry.works().getFirst().sha256(),
                entry.works().size(),
                keys(screening.rules(Outcome.FAILED)),
                keys(screening.rules(Outcome.UNSURE)),
                chosen.contains(entry.code().toString()));
    }

    private static List<String> keys(Collection<Rule> rules) {
        return rules.stream().sorted().map(rule -> "rule." + rule.code()).toList();
    }
}
