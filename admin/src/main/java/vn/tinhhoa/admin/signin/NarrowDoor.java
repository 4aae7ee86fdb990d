package vn.tinhhoa.admin.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

import vn.tinhhoa.admin.frame.CurrentPerson;
import vn.tinhhoa.content.account.Person;

import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Lets people of the house in everywhere, and who only judges into the jury's rooms and their own
/// account. What is not named here is closed to them, also what will be built later.
class NarrowDoor implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Pattern FOR_JURORS =
            Pattern.compile("/|/jury(/.*)?|/account(/.*)?|/interface|/logout|/error");

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext where) {
        var authentication = who.get();
        var request = where.getRequest();
        var person = CurrentPerson.of(request);
        return new AuthorizationDecision(
                authentication != null
                        && authentication.isAuthenticated()
                        && person.isPresent()
                        && (person.filter(Person::isJurorOnly).isEmpty()
                                || FOR_JURORS.matcher(request.getRequestURI()).matches()));
    }
}
