package vn.tinhhoa.content.search.elasticsearch;

import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import vn.tinhhoa.content.search.QueryPlanner;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.search.SearchIndexContractTests;

@ResourceLock(value = RunningElasticsearch.LOCK, mode = ResourceAccessMode.READ)
class ElasticsearchSearchIndexTests extends SearchIndexContractTests {

    @Override
    protected SearchIndex emptyIndex(QueryPlanner planner) {
        return ElasticsearchSearchIndex.open(
                RunningElasticsearch.settings("contract"), planner, ZONE);
    }
}
