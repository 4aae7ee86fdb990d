package vn.tinhhoa.portal.rights;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers which of the portal's handlers have answered well.
class Handled implements WebMvcConfigurer {

    private final Set<String> names = ConcurrentHashMap.newKeySet();

    static String name(HandlerMethod handler) {
        return handler.getShortLogMessage();
    }

    Set<String> names() {
        return Set.copyOf(names);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(
                new HandlerInterceptor() {
                    @Override
                    public void afterCompletion(
                            HttpServletRequest request,
                            HttpServletResponse response,
                            Object handler,
                            @Nullable Exception trouble) {
                        if (response.getStatus() < 400 && handler instanceof HandlerMethod method) {
                            names.add(name(method));
                        }
                    }
                });
    }
}
