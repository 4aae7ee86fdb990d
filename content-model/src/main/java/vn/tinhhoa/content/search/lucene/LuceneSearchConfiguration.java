package vn.tinhhoa.content.search.lucene;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

import vn.tinhhoa.content.search.QueryPlanner;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.site.SiteProperties;

/// The index in `${tinhhoa.data}/index`, unless an Elasticsearch is named.
@Configuration(proxyBeanMethods = false)
@Conditional(LuceneSearchConfiguration.NoElasticsearch.class)
class LuceneSearchConfiguration {

    @Bean
    SearchIndex searchIndex(SiteProperties site, QueryPlanner planner) {
        return LuceneSearchIndex.open(site.data().resolve("index"), planner, site.zone());
    }

    static final class NoElasticsearch extends NoneNestedConditions {

        NoElasticsearch() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("tinhhoa.search.elasticsearch.uri")
        static final class Elasticsearch {}
    }
}
