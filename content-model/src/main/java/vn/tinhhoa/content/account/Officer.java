package vn.tinhhoa.content.account;

import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.audit.Actor;
import vn.tinhhoa.content.language.LanguageTag;

import java.util.Set;

/// The person who acts, with what they may do. Every change of content asks for one.
public record Officer(PersonId id, String name, Set<Role> roles, Set<LanguageTag> translates)
        implements Actor {

    @Override
    public String actorId() {
        return id.value();
    }

    public boolean has(Role role) {
        return roles.contains(role) || roles.contains(Role.ADMINISTRATOR);
    }

    /// May write articles of their own and change source editions.
    public boolean mayWriteSource() {
        return has(Role.AUTHOR) || has(Role.EDITOR);
    }

    /// May write a translation into this language.
    public boolean mayTranslateInto(LanguageTag language) {
        return has(Role.EDITOR) || (has(Role.TRANSLATOR) && covers(language));
    }

    public void require(Role role) {
        if (!has(role)) {
            throw new NotAllowedException(name + " is not " + role);
        }
    }

    private boolean covers(LanguageTag language) {
        return roles.contains(Role.ADMINISTRATOR) || translates.contains(language);
    }
}
