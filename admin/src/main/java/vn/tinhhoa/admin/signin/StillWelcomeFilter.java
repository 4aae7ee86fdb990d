package vn.tinhhoa.admin.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.tinhhoa.admin.frame.CurrentPerson;
import vn.tinhhoa.content.account.People;

import java.io.IOException;

/// Looks with every request whether the person may still come in: somebody shut out, or whose
/// password was changed, is signed out at once.
class StillWelcomeFilter extends OncePerRequestFilter {

    private final People people;
    private final RememberMe rememberMe;

    StillWelcomeFilter(People people, RememberMe rememberMe) {
        this.people = people;
        this.rememberMe = rememberMe;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            var person = people.byLogin(signedIn.login()).filter(signedIn::isStill);
            if (person.isEmpty()) {
                rememberMe.logout(request, response, authentication);
                SecurityContextHolder.clearContext();
                var session = request.getSession(false);
                if (session != null) {
                    session.invalidate();
                }
                response.sendRedirect(SignInController.ADDRESS + "?ended");
                return;
            }
            CurrentPerson.set(request, person.get());
        }
        chain.doFilter(request, response);
    }
}
