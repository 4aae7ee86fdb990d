package vn.tinhhoa.content.search.lucene;

import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.Advice;
import vn.tinhhoa.content.search.Advisor;
import vn.tinhhoa.content.search.IndexEntry;
import vn.tinhhoa.content.search.QueryPlanner;
import vn.tinhhoa.content.search.SearchDocument;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.search.SearchResult;
import vn.tinhhoa.content.search.SearchUnavailableException;
import vn.tinhhoa.content.search.Suggestion;
import vn.tinhhoa.content.search.Typed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// The index in a directory that belongs to this process. Every put and remove is committed before
/// it returns; searches never wait for writes.
public final class LuceneSearchIndex implements SearchIndex {

    private final DirectoryLock lock;
    private final ViewAnalyzers analyzers = new ViewAnalyzers();
    private final Generations generations;
    private final QueryPlanner planner;
    private final ZoneId zone;
    private final Advisor advisor;
    private final Recent<SearchQuery, SearchResult> results = new Recent<>();
    private final Recent<Wording, Advice> advices = new Recent<>();
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private volatile Generation current;
    private @Nullable Rebuilding rebuilding;
    private boolean closed;

    private LuceneSearchIndex(Path directory, QueryPlanner planner, ZoneId zone)
            throws IOException {
        this.planner = planner;
        this.zone = zone;
        this.advisor = new Advisor(new LuceneLexicon(this::searching, analyzers), this::search);
        this.generations = new Generations(directory, analyzers);
        this.lock = DirectoryLock.on(directory);
        try {
            this.current = generations.openCurrent();
        } catch (IOException | RuntimeException unusable) {
            lock.close();
            throw unusable;
        }
    }

    /// @param zone in which the year of publication is told
    /// @throws IllegalStateException when another process uses the directory
    /// @throws SearchUnavailableException when it cannot be read or written
    public static LuceneSearchIndex open(Path directory, QueryPlanner planner, ZoneId zone) {
        try {
            return new LuceneSearchIndex(directory, planner, zone);
        } catch (IOException unusable) {
            throw new SearchUnavailableException(
                    "The search index in " + directory + " cannot be opened: " + unusable,
                    unusable);
        }
    }

    @Override
    public void put(List<SearchDocument> documents) {
        var entries = entries(documents);
        var ids = documents.stream().map(SearchDocument::id).toList();
        write(ids, generation -> generation.put(entries));
    }

    @Override
    public void remove(Collection<String> ids) {
        write(ids, generation -> generation.remove(ids));
    }

    @Override
    public SearchResult search(SearchQuery query) {
        return results.of(query, planner.understanding(), () -> answer(query));
    }

    @Override
    public List<Suggestion> suggest(String text, LanguageTag language, int most) {
        var typed = new Typed(text, language);
        return typed.attempt()
                .map(attempt ->
                        searching(searcher ->
                                new Answer(searcher, analyzers).suggestions(attempt, language)))
                .map(found -> typed.best(found, most))
                .orElse(List.of());
    }

    @Override
    public Advice advise(String text, LanguageTag language) {
        return advices.of(
                new Wording(text, language),
                planner.understanding(),
                () -> advisor.advise(text, language));
    }

    @Override
    public long size() {
        return searching(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public synchronized Rebuild rebuild() {
        try {
            if (rebuilding != null) {
                rebuilding.abandon();
            }
            var started = new Rebuilding(generations.next());
            rebuilding = started;
            return started;
        } catch (IOException failed) {
            throw failed("begin a new search index", failed);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        var last = current;
        try (lock;
                last) {
            if (rebuilding != null) {
                rebuilding.abandon();
            }
        } catch (IOException failed) {
            throw failed("close the search index", failed);
        }
    }

    private SearchResult answer(SearchQuery query) {
        var plan = planner.plan(query.text());
        return inTurn(() ->
                plan.answer(attempt ->
                        searchingNow(searcher ->
                                new Answer(searcher, analyzers)
                                        .of(query, attempt, plan.highlighter()))));
    }

    private List<IndexEntry> entries(List<SearchDocument> documents) {
        return documents.stream().map(document -> IndexEntry.of(document, zone)).toList();
    }

    private synchronized void write(Collection<String> ids, Change change) {
        if (closed) {
            throw new SearchUnavailableException("The search index was closed", null);
        }
        try {
            if (!current.isOpen()) {
                current = generations.reopen(current);
            }
            change.to(current);
            if (rebuilding != null) {
                rebuilding.follow(ids, change);
            }
            current.commit();
            forget();
        } catch (IOException | AlreadyClosedException failed) {
            throw failed("write the search index", failed);
        }
    }

    private <T> T searching(Generation.Search<T> search) {
        return inTurn(() -> searchingNow(search));
    }

    /// A search works without waiting for anything: more at once than there are processors would
    /// only slow one another down. Whoever has their turn keeps it for all that they try.
    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private <T> T searchingNow(Generation.Search<T> search) {
        while (true) {
            var asked = current;
            try {
                return asked.searching(search);
            } catch (AlreadyClosedException closed) {
                if (asked == current) {
                    throw failed("search", closed);
                }
            } catch (IOException failed) {
                throw failed("search", failed);
            }
        }
    }

    private static SearchUnavailableException failed(String what, Exception cause) {
        return new SearchUnavailableException("Cannot " + what + ": " + cause.getMessage(), cause);
    }

    private void forget() {
        results.forget();
        advices.forget();
    }

    private record Wording(String text, LanguageTag language) {}

    private interface Change {
        void to(Generation generation) throws IOException;
    }

    private final class Rebuilding implements Rebuild {

        private final Generation next;
        private final Set<String> newer = new HashSet<>();

        Rebuilding(Generation next) {
            this.next = next;
        }

        void follow(Collection<String> ids, Change change) throws IOException {
            change.to(next);
            newer.addAll(ids);
        }

        @Override
        public void put(List<SearchDocument> documents) {
            var entries = entries(documents);
            synchronized (LuceneSearchIndex.this) {
                requireUnderWay();
                try {
                    next.put(
                            entries.stream()
                                    .filter(entry -> !newer.contains(entry.document().id()))
                                    .toList());
                } catch (IOException | AlreadyClosedException failed) {
                    throw failed("write the new search index", failed);
                }
            }
        }

        @Override
        public void commit() {
            synchronized (LuceneSearchIndex.this) {
                requireUnderWay();
                try {
                    next.commit();
                    generations.makeCurrent(next);
                    var former = current;
                    current = next;
                    forget();
                    rebuilding = null;
                    former.close();
                    generations.drop(former.path());
                } catch (IOException | AlreadyClosedException failed) {
                    throw failed("finish the new search index", failed);
                }
            }
        }

        @Override
        public void abandon() {
            synchronized (LuceneSearchIndex.this) {
                if (rebuilding == this) {
                    rebuilding = null;
                    try {
                        next.close();
                        generations.drop(next.path());
                    } catch (IOException failed) {
                        throw failed("drop the new search index", failed);
                    }
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
