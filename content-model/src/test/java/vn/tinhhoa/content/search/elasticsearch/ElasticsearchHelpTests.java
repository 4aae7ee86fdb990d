package vn.tinhhoa.content.search.elasticsearch;

import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import vn.tinhhoa.content.search.HelpContractTests;
import vn.tinhhoa.content.search.QueryPlanner;
import vn.tinhhoa.content.search.SearchIndex;

import java.time.ZoneId;

@ResourceLock(value = RunningElasticsearch.LOCK, mode = ResourceAccessMode.READ)
class ElasticsearchHelpTests extends HelpContractTests {

    @Override
    protected SearchIndex emptyIndex(QueryPlanner planner) {
        return ElasticsearchSearchIndex.open(
                RunningElasticsearch.settings("help"), planner, ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
