package vn.tinhhoa.admin.signin;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import vn.tinhhoa.content.account.Person;
import vn.tinhhoa.content.account.PersonId;

import java.util.Collection;
import java.util.List;

/// Who a session belongs to. What they may do is read anew with every request.
record SignedIn(PersonId person, String login, String passwordHash, boolean active)
        implements UserDetails {

    static SignedIn of(Person person) {
        return new SignedIn(person.id(), person.login(), person.passwordHash(), person.active());
    }

    /// Whether this is still the same person with the same password, admitted to the house.
    boolean isStill(Person now) {
        return now.active() && now.passwordHash().equals(passwordHash);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }
}
