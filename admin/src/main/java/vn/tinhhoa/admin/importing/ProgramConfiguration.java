package vn.tinhhoa.admin.importing;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

import vn.tinhhoa.content.account.AccessTokens;

import java.io.IOException;

/// The door for programs: a bearer token with every request, no session, no cookie.
@Configuration(proxyBeanMethods = false)
class ProgramConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain programsDoor(HttpSecurity http, AccessTokens tokens) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/api/v1/openapi.json")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        trouble -> trouble.authenticationEntryPoint(ProgramConfiguration::unknown))
                .addFilterBefore(new BearerFilter(tokens), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static void unknown(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter()
                .write(
                        """
                        {"title":"Unauthorized","status":401,\
                        "detail":"Send a valid access token: Authorization: Bearer TOKEN"}\
                        """);
    }
}
