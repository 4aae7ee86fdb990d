package vn.tinhhoa.portal.pagecache;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.Clock;

/// Puts the page cache in front of everything but the headers that every answer carries.
@Configuration(proxyBeanMethods = false)
class PageCacheConfiguration implements WebMvcConfigurer {

    @Bean
    static FilterRegistrationBean<SafetyHeaders> safetyHeaders() {
        var registration = new FilterRegistrationBean<>(new SafetyHeaders());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    static FilterRegistrationBean<PageCacheFilter> pageCacheFilter(PageCache cache, Clock clock) {
        var registration = new FilterRegistrationBean<>(new PageCacheFilter(cache, clock));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KeptMark());
    }
}
