package vn.tinhhoa.admin.contest.screening;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.screening.Board;
import vn.tinhhoa.content.contest.screening.Rule;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// Which entries are asked for. What makes no sense asks for nothing.
///
/// @param page from 0
record ListQuery(String state, String rule, String category, int page) {

    ListQuery {
        page = Math.max(0, page);
    }

    Board.Question question() {
        return new Board.Question(askedState(), askedRule(), category.isEmpty() ? null : category);
    }

    ListQuery in(String newState) {
        return new ListQuery(newState, rule, category, 0);
    }

    ListQuery about(String newRule) {
        return new ListQuery(state, newRule, category, 0);
    }

    ListQuery at(int newPage) {
        return new ListQuery(state, rule, category, newPage);
    }

    String address(String contest) {
        return "/contests/"
                + contest
                + "/screening?state="
                + encoded(state)
                + (rule.isEmpty() ? "" : "&rule=" + encoded(rule))
                + (category.isEmpty() ? "" : "&category=" + encoded(category))
                + (page == 0 ? "" : "&page=" + page);
    }

    private @Nullable EntryState askedState() {
        return Stream.of(EntryState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Rule askedRule() {
        return Stream.of(Rule.values())
                .filter(one -> one.code().equals(rule))
                .findFirst()
                .orElse(null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
