package vn.tinhhoa.content.account;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.language.LanguageTag;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The people of the house: who they are, who joins, who leaves.
@Component
@Editorial
public class People {

    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final RememberedSignIns remembered;
    private final AuditTrail audit;

    People(
            PersonRepository people,
            PasswordEncoder passwords,
            RememberedSignIns remembered,
            AuditTrail audit) {
        this.people = people;
        this.passwords = passwords;
        this.remembered = remembered;
        this.audit = audit;
    }

    public List<Person> all() {
        return people.findAllByOrderByName();
    }

    public Person require(PersonId id) {
        return people.findById(id).orElseThrow(() -> new NotFoundException("No person " + id));
    }

    public Optional<Person> byLogin(String login) {
        return people.findByLogin(login.strip().toLowerCase(Locale.ROOT));
    }

    /// @return the new person, or nothing when the login is taken
    public Optional<Person> add(NewPerson wanted, Officer by) {
        by.require(Role.ADMINISTRATOR);
        var added = insert(wanted, false);
        added.ifPresent(person -> audit.record(by, "person.added", person.login()));
        return added;
    }

    public void setActive(PersonId id, boolean active, Officer by) {
        by.require(Role.ADMINISTRATOR);
        var person = people.save(require(id).withActive(active));
        remembered.forgetAll(id);
        audit.record(by, active ? "person.admitted" : "person.shut-out", person.login());
    }

    public void changePassword(PersonId id, String password, Officer by) {
        if (!by.id().equals(id)) {
            by.require(Role.ADMINISTRATOR);
        }
        var person = people.save(require(id).withPasswordHash(hash(password)));
        remembered.forgetAll(id);
        audit.record(by, "person.password-changed", person.login());
    }

    /// Whether this is the person's password.
    public boolean knows(PersonId id, String password) {
        return passwords.matches(password, require(id).passwordHash());
    }

    public void chooseInterface(PersonId id, LanguageTag language) {
        people.save(require(id).withInterfaceLanguage(language));
    }

    boolean isEmpty() {
        return people.count() == 0;
    }

    /// Adds somebody without being asked by anybody: the first administrator, demonstration people.
    public Optional<Person> insert(NewPerson wanted, boolean demonstration) {
        var person =
                new Person(
                        PersonId.random(),
                        null,
                        wanted.login().strip().toLowerCase(Locale.ROOT),
                        wanted.name().strip(),
                        hash(wanted.password()),
                        wanted.roles(),
                        wanted.translates(),
                        LanguageTag.VIETNAMESE,
                        true,
                        demonstration);
        try {
            return Optional.of(people.save(person));
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
    }

    private String hash(String password) {
        var hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("A password is needed");
        }
        return hash;
    }
}
