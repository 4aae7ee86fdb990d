package vn.tinhhoa.portal.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.net.URI;
import java.util.Objects;

/// Takes forms from our own pages alone. The pass's cookie stays behind when another site sends one
/// (`SameSite=Lax`); this says no to whatever a browser marks as coming from elsewhere.
@Configuration(proxyBeanMethods = false)
class OwnFormsOnly implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/*/contests/**", "/*/contact", "/views");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET")
                && !request.getMethod().equals("HEAD")
                && isForeign(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return true;
    }

    private static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return false;
        }
        try {
            return !Objects.equals(URI.create(origin).getHost(), request.getServerName());
        } catch (IllegalArgumentException noAddress) {
            return true;
        }
    }
}
