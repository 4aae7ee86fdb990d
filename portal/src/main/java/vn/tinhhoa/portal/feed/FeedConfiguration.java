package vn.tinhhoa.portal.feed;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// Gives what programs fetch again and again a tag, so that what they have is not sent twice.
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tags() {
        var filter = new ShallowEtagHeaderFilter();
        // A strong tag would name these bytes, so that the server may not shorten them.
        filter.setWriteWeakETag(true);
        var tags = new FilterRegistrationBean<>(filter);
        tags.addUrlPatterns("/api/v1/articles", "/api/v1/articles/*", "*.atom", "*.xml");
        return tags;
    }
}
