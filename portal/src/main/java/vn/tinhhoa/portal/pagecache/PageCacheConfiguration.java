package vn.tinhhoa.portal.pagecache;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.tinhhoa.content.article.PublicationChanges;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.topic.SiteTopics;
import vn.tinhhoa.portal.PortalProperties;
import vn.tinhhoa.portal.problem.StoreHealth;

import java.time.Clock;

/// Puts the page cache in front of everything but the headers that every answer carries.
@Configuration(proxyBeanMethods = false)
class PageCacheConfiguration implements WebMvcConfigurer {

    @Bean
    static PageCache pageCache(PublicationChanges changes, PortalProperties settings, Clock clock) {
        var cache = new PageCache(settings.portal().pageCache(), clock);
        changes.subscribe(changed -> cache.publicationsChanged());
        return cache;
    }

    @Bean
    static FilterRegistrationBean<SafetyHeaders> safetyHeaders() {
        var registration = new FilterRegistrationBean<>(new SafetyHeaders());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    static FilterRegistrationBean<PageCacheFilter> pageCacheFilter(
            PageCache cache,
            PublishedDatasets datasets,
            PublishedContests contests,
            SiteTopics topics,
            Gazetteer places,
            StoreHealth health,
            Clock clock) {
        var watch = new StoreWatch(datasets, contests, topics, places, cache, health, clock);
        var registration =
                new FilterRegistrationBean<>(new PageCacheFilter(cache, watch, health, clock));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    /// `/vi/du-lich/` is what people type for `/vi/du-lich`.
    @Bean
    static FilterRegistrationBean<UrlHandlerFilter> trailingSlashes() {
        var filter =
                UrlHandlerFilter.trailingSlashHandler("/*/**")
                        .redirect(HttpStatus.MOVED_PERMANENTLY)
                        .build();
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KeptMark());
    }
}
