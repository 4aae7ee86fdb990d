package vn.tinhhoa.content.search.lucene;

import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.content.search.HelpContractTests;
import vn.tinhhoa.content.search.QueryPlanner;
import vn.tinhhoa.content.search.SearchIndex;

import java.nio.file.Path;
import java.time.ZoneId;

class LuceneHelpTests extends HelpContractTests {

    @TempDir private static Path directory;

    @Override
    protected SearchIndex emptyIndex(QueryPlanner planner) {
        return LuceneSearchIndex.open(directory, planner, ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
