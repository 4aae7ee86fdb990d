package vn.tinhhoa.content.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.SearchResponse;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.Advice;
import vn.tinhhoa.content.search.Advisor;
import vn.tinhhoa.content.search.Highlighter;
import vn.tinhhoa.content.search.IndexEntry;
import vn.tinhhoa.content.search.QueryPlan.Attempt;
import vn.tinhhoa.content.search.QueryPlanner;
import vn.tinhhoa.content.search.SearchDocument;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.search.SearchResult;
import vn.tinhhoa.content.search.SearchUnavailableException;
import vn.tinhhoa.content.search.Suggestion;
import vn.tinhhoa.content.search.Typed;
import vn.tinhhoa.content.search.elasticsearch.Batches.IndexGoneException;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The index in Elasticsearch, which several processes share: what one puts, the others find.
/// Changes of this process happen one after another; searches never wait for them.
public final class ElasticsearchSearchIndex implements SearchIndex {

    private final Connection connection;
    private final Generations generations;
    private final Batches batches;
    private final QueryPlanner planner;
    private final ZoneId zone;
    private final Advisor advisor;
    private @Nullable Rebuilding rebuilding;

    private ElasticsearchSearchIndex(
            Connection connection, String alias, QueryPlanner planner, ZoneId zone) {
        this.connection = connection;
        this.generations = new Generations(connection, alias);
        this.batches = new Batches(connection);
        this.planner = planner;
        this.zone = zone;
        this.advisor = new Advisor(new ElasticsearchLexicon(connection, generations), this::search);
    }

    /// @param zone in which the year of publication is told
    /// @throws SearchUnavailableException when Elasticsearch cannot be reached or refuses
    public static ElasticsearchSearchIndex open(
            ElasticsearchProperties settings, QueryPlanner planner, ZoneId zone) {
        var connection = new Connection(settings, Objects.requireNonNull(settings.uri()));
        var index = new ElasticsearchSearchIndex(connection, settings.index(), planner, zone);
        try {
            index.generations.requireCurrent();
            return index;
        } catch (SearchUnavailableException unavailable) {
            connection.close();
            throw unavailable;
        }
    }

    @Override
    public void put(List<SearchDocument> documents) {
        var entries = entries(documents);
        var ids = documents.stream().map(SearchDocument::id).toList();
        write(ids, alias -> batches.put(alias, entries, Refresh.True));
    }

    @Override
    public void remove(Collection<String> ids) {
        write(ids, alias -> batches.remove(alias, ids, Refresh.True));
    }

    @Override
    public SearchResult search(SearchQuery query) {
        var plan = planner.plan(query.text());
        return plan.answer(attempt -> search(query, attempt, plan.highlighter()));
    }

    @Override
    public List<Suggestion> suggest(String text, LanguageTag language, int most) {
        var typed = new Typed(text, language);
        return typed.attempt()
                .map(attempt -> suggestions(attempt, language))
                .map(found -> typed.best(found, most))
                .orElse(List.of());
    }

    @Override
    public Advice advise(String text, LanguageTag language) {
        return advisor.advise(text, language);
    }

    @Override
    public long size() {
        return connection
                .read("count", client -> client.count(all -> all.index(generations.current())))
                .count();
    }

    @Override
    public synchronized Rebuild rebuild() {
        if (rebuilding != null) {
            rebuilding.abandon();
        }
        generations.requireCurrent();
        var started = new Rebuilding(generations.next());
        rebuilding = started;
        return started;
    }

    @Override
    public synchronized void close() {
        try (connection) {
            if (rebuilding != null) {
                rebuilding.abandon();
            }
        }
    }

    private SearchResult search(SearchQuery query, Attempt attempt, Highlighter highlighter) {
        var scored = query.sort() == SearchQuery.Sort.RELEVANCE && !attempt.everything();
        var search = new FilteredSearch(query);
        var request = search.request(generations.current(), PlannedQuery.of(attempt), scored);
        SearchResponse<StoredEntry> response =
                connection.read("search", client -> client.search(request, StoredEntry.class));
        return FilteredSearch.result(response, highlighter);
    }

    private List<Suggestion> suggestions(Attempt attempt, LanguageTag language) {
        var request =
                new FilteredSearch(SearchQuery.of("").in(language))
                        .candidates(generations.current(), PlannedQuery.of(attempt));
        SearchResponse<StoredEntry> response =
                connection.read("suggest", client -> client.search(request, StoredEntry.class));
        return response.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()).suggestion())
                .toList();
    }

    private List<IndexEntry> entries(List<SearchDocument> documents) {
        return documents.stream().map(document -> IndexEntry.of(document, zone)).toList();
    }

    private synchronized void write(Collection<String> ids, Change change) {
        change.to(generations.current());
        if (rebuilding != null) {
            rebuilding.follow(ids, change);
        }
    }

    private interface Change {
        void to(String alias);
    }

    private final class Rebuilding implements Rebuild {

        private final String next;
        private final Set<String> newer = new HashSet<>();

        Rebuilding(String next) {
            this.next = next;
        }

        void follow(Collection<String> ids, Change change) {
            try {
                change.to(Generations.growing(next));
                newer.addAll(ids);
            } catch (IndexGoneException overtaken) {
                // Another process began a rebuild of its own, which ends this one.
                rebuilding = null;
            }
        }

        @Override
        public void put(List<SearchDocument> documents) {
            var entries = entries(documents);
            synchronized (ElasticsearchSearchIndex.this) {
                requireUnderWay();
                var wanted =
                        entries.stream()
                                .filter(entry -> !newer.contains(entry.document().id()))
                                .toList();
                batches.put(Generations.growing(next), wanted, Refresh.False);
            }
        }

        @Override
        public void commit() {
            synchronized (ElasticsearchSearchIndex.this) {
                requireUnderWay();
                generations.makeCurrent(next);
                rebuilding = null;
            }
        }

        @Override
        public void abandon() {
            synchronized (ElasticsearchSearchIndex.this) {
                if (rebuilding == this) {
                    rebuilding = null;
                    generations.drop(Set.of(next));
                }
            }
        }

        private void requireUnderWay() {
            if (rebuilding != this) {
                throw new IllegalStateException("This rebuild of the search index is over");
            }
        }
    }
}
