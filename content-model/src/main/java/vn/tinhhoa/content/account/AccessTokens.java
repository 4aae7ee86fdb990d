package vn.tinhhoa.content.account;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.audit.AuditTrail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Bearer tokens for programs. Only hashes are kept.
@Component
@Editorial
public class AccessTokens {

    private static final Officer BY_PROPERTY =
            new Officer(
                    new PersonId("token"),
                    "tinhhoa.admin.token",
                    Set.of(Role.ADMINISTRATOR),
                    Set.of());

    private final AccessTokenRepository tokens;
    private final PersonRepository people;
    private final AdminProperties settings;
    private final AuditTrail audit;
    private final Clock clock;

    AccessTokens(
            AccessTokenRepository tokens,
            PersonRepository people,
            AdminProperties settings,
            AuditTrail audit,
            Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /// Makes a token and gives it back in clear, the only time.
    public String issue(String label, Officer owner) {
        owner.require(Role.ADMINISTRATOR);
        var token = Secret.random();
        tokens.save(
                new AccessToken(Secret.hash(token), label.strip(), owner.id(), clock.instant()));
        audit.record(owner, "token.issued", label.strip());
        return token;
    }

    public List<AccessToken> all() {
        return tokens.findAllByOrderByCreatedAtDesc();
    }

    public void revoke(String id, Officer by) {
        by.require(Role.ADMINISTRATOR);
        tokens.deleteById(id);
        audit.record(by, "token.revoked", id);
    }

    /// Who acts with this token, or nobody.
    public Optional<Officer> bearer(String token) {
        var set = settings.token();
        if (set != null && same(set, token)) {
            return Optional.of(BY_PROPERTY);
        }
        return tokens.findById(Secret.hash(token))
                .flatMap(known -> people.findById(known.owner()))
                .filter(Person::active)
                .map(Person::officer);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
