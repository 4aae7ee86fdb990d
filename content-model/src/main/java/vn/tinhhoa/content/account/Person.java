package vn.tinhhoa.content.account;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.Set;

/// Somebody who may sign in.
///
/// @param login what they type to sign in, lower case
/// @param translates the languages a translator works into
/// @param demonstration true for accounts that exist only with the demonstration content
@Document("people")
public record Person(
        @Id PersonId id,
        @Version @Nullable Long version,
        @Indexed(unique = true) String login,
        String name,
        String passwordHash,
        Set<Role> roles,
        Set<LanguageTag> translates,
        LanguageTag interfaceLanguage,
        boolean active,
        boolean demonstration) {

    public Officer officer() {
        return new Officer(id, name, roles, translates);
    }

    /// Comes to judge and for nothing else. Whether this is all they are here for.
    public boolean isOnly(Role role) {
        return roles.equals(Set.of(role));
    }

    public boolean isJurorOnly() {
        return isOnly(Role.JUROR);
    }

    public Person withPasswordHash(String hash) {
        return new Person(
                id,
                version,
                login,
                name,
                hash,
                roles,
                translates,
                interfaceLanguage,
                active,
                demonstration);
    }

    public Person withInterfaceLanguage(LanguageTag language) {
        return new Person(
                id,
                version,
                login,
                name,
                passwordHash,
                roles,
                translates,
                language,
                active,
                demonstration);
    }

    public Person withActive(boolean nowActive) {
        return new Person(
                id,
                version,
                login,
                name,
                passwordHash,
                roles,
                translates,
                interfaceLanguage,
                nowActive,
                demonstration);
    }
}
