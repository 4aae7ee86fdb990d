package vn.tinhhoa.content.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an installation is told about its first administrator.
///
/// @param login the first administrator's login
/// @param password the first administrator's password; without one a random one is printed once
/// @param token a bearer token with an administrator's rights, at least 20 characters; none by
///   default
@ConfigurationProperties("tinhhoa.admin")
public record AdminProperties(
        @DefaultValue("admin") String login, @Nullable String password, @Nullable String token) {

    private static final int SHORTEST_TOKEN = 20;

    public AdminProperties {
        if (token != null && token.isBlank()) {
            token = null;
        }
        if (token != null && token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException(
                    "tinhhoa.admin.token needs at least " + SHORTEST_TOKEN + " characters");
        }
        if (password != null && password.isBlank()) {
            password = null;
        }
        if (password != null && password.length() < NewPerson.SHORTEST_PASSWORD) {
            throw new IllegalArgumentException(
                    "tinhhoa.admin.password needs at least "
                            + NewPerson.SHORTEST_PASSWORD
                            + " characters");
        }
    }
}
