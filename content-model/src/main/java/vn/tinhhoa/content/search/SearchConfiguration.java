package vn.tinhhoa.content.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.synonym.SynonymGroups;

import java.util.function.Supplier;

/// What every engine needs. Which engine it is, each engine's own configuration decides by the
/// setting `tinhhoa.search.elasticsearch.uri`.
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    QueryPlanner queryPlanner(SiteLanguages languages, Supplier<Synonyms> synonyms) {
        return new QueryPlanner(languages.all(), synonyms);
    }

    @Bean
    Supplier<Synonyms> synonyms(SearchProperties settings, SynonymGroups edited) {
        return new CurrentSynonyms(settings.groups(), edited);
    }
}
