package vn.tinhhoa.portal.pagecache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Tells the filter that the handler of a request is [Kept].
class KeptMark implements HandlerInterceptor {

    private static final String NAME = KeptMark.class.getName();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(Kept.class)) {
            request.setAttribute(NAME, true);
        }
        return true;
    }

    static boolean isOn(HttpServletRequest request) {
        return request.getAttribute(NAME) != null;
    }
}
