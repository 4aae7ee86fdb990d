package vn.tinhhoa.content.search.lucene;

import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.content.search.QueryPlanner;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.search.SearchIndexContractTests;

import java.nio.file.Path;

class LuceneSearchIndexTests extends SearchIndexContractTests {

    @TempDir private static Path directory;

    @Override
    protected SearchIndex emptyIndex(QueryPlanner planner) {
        return LuceneSearchIndex.open(directory, planner, ZONE);
    }
}
