package vn.tinhhoa.content.account;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Browsers that stay signed in over a restart of the house. Only hashes of their secrets are kept.
@Component
@Editorial
public class RememberedSignIns {

    private final RememberedSignInRepository remembered;
    private final PersonRepository people;
    private final Clock clock;

    RememberedSignIns(RememberedSignInRepository remembered, PersonRepository people, Clock clock) {
        this.remembered = remembered;
        this.people = people;
        this.clock = clock;
    }

    /// @return the secret for the browser
    public String remember(PersonId person, Duration howLong) {
        var secret = Secret.random();
        remembered.save(
                new RememberedSignIn(Secret.hash(secret), person, clock.instant().plus(howLong)));
        return secret;
    }

    /// Who keeps this secret, if they may still come in.
    public Optional<Person> recognise(String secret) {
        return remembered
                .findById(Secret.hash(secret))
                .filter(found -> found.expiresAt().isAfter(clock.instant()))
                .flatMap(found -> people.findById(found.person()))
                .filter(Person::active);
    }

    public void forget(String secret) {
        remembered.deleteById(Secret.hash(secret));
    }

    /// Signs a person out of every browser that remembers them.
    public void forgetAll(PersonId person) {
        remembered.deleteByPerson(person);
    }
}
