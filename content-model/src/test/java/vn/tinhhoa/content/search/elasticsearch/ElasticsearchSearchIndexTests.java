package vn.tinhhoa.content.search.elasticsearch;

import vn.tinhhoa.content.search.QueryPlanner;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.search.SearchIndexContractTests;

class ElasticsearchSearchIndexTests extends SearchIndexContractTests {

    @Override
    protected SearchIndex emptyIndex(QueryPlanner planner) {
        return ElasticsearchSearchIndex.open(
                RunningElasticsearch.settings("contract"), planner, ZONE);
    }
}
