package vn.tinhhoa.content.search.elasticsearch;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tinhhoa.content.search.QueryPlanner;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.site.SiteProperties;

/// The index in Elasticsearch, when one is named.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("tinhhoa.search.elasticsearch.uri")
class ElasticsearchSearchConfiguration {

    @Bean
    SearchIndex searchIndex(
            ElasticsearchProperties elasticsearch, SiteProperties site, QueryPlanner planner) {
        return ElasticsearchSearchIndex.open(elasticsearch, planner, site.zone());
    }
}
