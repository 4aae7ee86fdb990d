package vn.tinhhoa.content.search.lucene;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import vn.tinhhoa.content.search.IndexEntry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/// One complete index in a directory of its own; a rebuild makes the next one.
final class Generation implements AutoCloseable {

    private static final double BUFFER_MEGABYTES = 32;

    /// Each put is committed: many small segments, which must not drag larger ones into their
    /// merges.
    private static final double SMALL_MEGABYTES = 0.5;

    /// Every word is looked up in every segment: fewer cost more to write and less to search.
    private static final int SEGMENTS_OF_A_SIZE = 4;

    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private Generation(Path path, Directory directory, IndexWriter writer) throws IOException {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /// Opens the index in a directory, or begins one there.
    static Generation open(Path path, ViewAnalyzers analyzers) throws IOException {
        var directory = FSDirectory.open(path);
        var settings = new IndexWriterConfig(analyzers).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        settings.setCommitOnClose(false);
        settings.setMergePolicy(
                new TieredMergePolicy()
                        .setFloorSegmentMB(SMALL_MEGABYTES)
                        .setSegmentsPerTier(SEGMENTS_OF_A_SIZE));
        try {
            var writer = new IndexWriter(directory, settings);
            return new Generation(path, directory, writer);
        } catch (IOException | RuntimeException unreadable) {
            directory.close();
            throw unreadable;
        }
    }

    Path path() {
        return path;
    }

    boolean isOpen() {
        return writer.isOpen();
    }

    void put(List<IndexEntry> entries) throws IOException {
        for (var entry : entries) {
            writer.updateDocument(id(entry.document().id()), StoredEntry.write(entry));
        }
    }

    void remove(Collection<String> ids) throws IOException {
        writer.deleteDocuments(ids.stream().map(Generation::id).toArray(Term[]::new));
    }

    /// Makes what was put and removed last, and be found.
    void commit() throws IOException {
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    int size() throws IOException {
        return searching(searcher -> searcher.getIndexReader().numDocs());
    }

    <T> T searching(Search<T> search) throws IOException {
        var searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer) {
            searchers.close();
        }
    }

    private static Term id(String id) {
        return new Term(IndexFields.ID, id);
    }

    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }
}
