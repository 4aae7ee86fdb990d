package vn.tinhhoa.admin.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import vn.tinhhoa.content.account.People;
import vn.tinhhoa.content.audit.AuditTrail;

import java.io.IOException;

/// The door for people: a form, a session whose id changes with the sign-in, forms that only we can
/// have made, and pages that run nothing but our own files. The token against forged forms is kept
/// in a cookie: it outlives the session, so that a form may still be sent after a restart.
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final People people;
    private final RememberMe rememberMe;
    private final SignInThrottle throttle;
    private final AuditTrail audit;

    SignInConfiguration(
            People people, RememberMe rememberMe, SignInThrottle throttle, AuditTrail audit) {
        this.people = people;
        this.rememberMe = rememberMe;
        this.throttle = throttle;
        this.audit = audit;
    }

    @Bean
    UserDetailsService userDetailsService() {
        return login ->
                people.byLogin(login)
                        .map(SignedIn::of)
                        .orElseThrow(() -> new UsernameNotFoundException(login));
    }

    @Bean
    SecurityFilterChain officersDoor(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(
                                        DispatcherType.FORWARD,
                                        DispatcherType.ERROR,
                                        DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(
                                        SignInController.ADDRESS,
                                        "/assets/**",
                                        "/actuator/health",
                                        "/api/v1/openapi.json")
                                .permitAll()
                                .anyRequest()
                                .access(new NarrowDoor()))
                .formLogin(form ->
                        form.loginPage(SignInController.ADDRESS)
                                .usernameParameter("login")
                                .successHandler(new Welcome())
                                .failureHandler(this::refuse))
                .rememberMe(remember -> remember.rememberMeServices(rememberMe).key(RememberMe.KEY))
                .logout(leave ->
                        leave.logoutUrl("/logout")
                                .addLogoutHandler(rememberMe)
                                .logoutSuccessUrl(SignInController.ADDRESS + "?bye"))
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                                .frameOptions(frames -> frames.deny()))
                .exceptionHandling(trouble ->
                        trouble.authenticationEntryPoint(new Door())
                                .accessDeniedHandler(SignInConfiguration::deny))
                .addFilterBefore(
                        new ThrottleFilter(throttle), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(
                        new StillWelcomeFilter(people, rememberMe), AuthorizationFilter.class)
                .build();
    }

    /// The problem page says which of the two it was: no right, or a form that is too old.
    private static void deny(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException, ServletException {
        var login = SignInController.loginIn(request);
        var waits = throttle.failed(login, request.getRemoteAddr());
        audit.record(
                request.getRemoteAddr(),
                login,
                waits ? "sign-in.throttled" : "sign-in.failed",
                login);
        SignInController.refuse(
                request, response, waits ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED);
    }

    /// Sends people to sign in. Who was about to send a form comes back to its page, where what
    /// they typed is offered again.
    private static final class Door extends LoginUrlAuthenticationEntryPoint {

        Door() {
            super(SignInController.ADDRESS);
        }

        @Override
        public void commence(
                HttpServletRequest request,
                HttpServletResponse response,
                AuthenticationException reason)
                throws IOException, ServletException {
            if (!request.getMethod().equals("GET")) {
                SignInController.remember(request);
            }
            super.commence(request, response, reason);
        }
    }

    /// Leads people in, to where they wanted to go.
    private final class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {

        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request,
                HttpServletResponse response,
                Authentication authentication)
                throws ServletException, IOException {
            throttle.succeeded(SignInController.loginIn(request), request.getRemoteAddr());
            if (authentication.getPrincipal() instanceof SignedIn signedIn) {
                audit.record(
                        signedIn.person().value(), signedIn.login(), "sign-in", signedIn.login());
            }
            var wanted = SignInController.wanted(request);
            if (wanted.isPresent()) {
                getRedirectStrategy().sendRedirect(request, response, wanted.get());
            } else {
                super.onAuthenticationSuccess(request, response, authentication);
            }
        }
    }
}
