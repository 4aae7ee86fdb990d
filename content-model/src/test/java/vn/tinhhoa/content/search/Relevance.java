package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.RelevanceSet.Judged;

import java.util.ArrayList;
import java.util.List;

/// How high an index ranks what is meant.
final class Relevance {

    private final SearchIndex index;

    Relevance(SearchIndex index) {
        this.index = index;
    }

    /// The mean of one through the rank among the first ten.
    double meanReciprocalRank(List<Judged> queries, Typing typing) {
        return queries.stream()
                .mapToDouble(query -> reciprocalRank(query, typing))
                .average()
                .orElseThrow();
    }

    double reciprocalRank(Judged query, Typing typing) {
        var rank = ids(typing.typed(query.text())).indexOf(query.id());
        return rank < 0 ? 0 : 1.0 / (rank + 1);
    }

    /// Those that do not come first, with what does.
    List<String> missed(List<Judged> queries, Typing typing) {
        var missed = new ArrayList<String>();
        for (var query : queries) {
            var typed = typing.typed(query.text());
            var found = ids(typed);
            if (found.indexOf(query.id()) != 0) {
                missed.add(
                        "%s: %s is number %d after %s"
                                .formatted(
                                        typed,
                                        query.id(),
                                        found.indexOf(query.id()) + 1,
                                        found.stream().limit(2).toList()));
            }
        }
        return missed;
    }

    private List<String> ids(String typed) {
        return index.search(SearchQuery.of(typed).in(LanguageTag.VIETNAMESE)).hits().stream()
                .map(SearchHit::id)
                .toList();
    }
}
