package vn.tinhhoa.portal.contest.entering;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

import java.time.Clock;

/// Puts the clock before the body of a request is read.
@Configuration(proxyBeanMethods = false)
class EnteringConfiguration {

    @Bean
    static FilterRegistrationBean<Arrival> arrival(Clock clock) {
        var registration = new FilterRegistrationBean<>(new Arrival(clock));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }
}
