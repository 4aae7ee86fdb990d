package vn.tinhhoa.admin.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import vn.tinhhoa.content.account.RememberedSignIns;

import java.time.Duration;
import java.util.List;

/// Keeps people signed in over a restart of the house: for the working day, or for weeks where they
/// asked for it. The secret in the cookie does not change while it lasts, so that several requests
/// at once are no trouble.
@Component
class RememberMe implements RememberMeServices, LogoutHandler {

    static final String KEY = "tinhhoa";
    private static final String COOKIE = "tinhhoa-keep";
    private static final Duration WORKING_DAY = Duration.ofHours(12);
    private static final Duration WEEKS = Duration.ofDays(30);

    private final RememberedSignIns remembered;

    RememberMe(RememberedSignIns remembered) {
        this.remembered = remembered;
    }

    @Override
    public @Nullable Authentication autoLogin(
            HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue().isBlank()) {
            return null;
        }
        var person = remembered.recognise(cookie.getValue());
        if (person.isEmpty()) {
            write(request, response, "", Duration.ZERO);
            return null;
        }
        return new RememberMeAuthenticationToken(KEY, SignedIn.of(person.get()), List.of());
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    @Override
    public void loginSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            var keep = request.getParameter("keep") != null;
            var secret = remembered.remember(signedIn.person(), keep ? WEEKS : WORKING_DAY);
            write(request, response, secret, keep ? WEEKS : Duration.ofSeconds(-1));
        }
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null) {
            remembered.forget(cookie.getValue());
        }
        write(request, response, "", Duration.ZERO);
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String secret,
            Duration howLong) {
        var cookie =
                ResponseCookie.from(COOKIE, secret)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(howLong)
                        .build();
        response.addHeader("Set-Cookie", cookie.toString());
    }
}
