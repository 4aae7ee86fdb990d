package vn.tinhhoa.admin.frame;

import jakarta.servlet.http.HttpServletRequest;

import vn.tinhhoa.content.account.Person;

import java.util.Optional;

/// Who sent a request, as they are in the store at this moment.
public final class CurrentPerson {

    private static final String NAME = CurrentPerson.class.getName();

    private CurrentPerson() {}

    public static void set(HttpServletRequest request, Person person) {
        request.setAttribute(NAME, person);
    }

    public static Optional<Person> of(HttpServletRequest request) {
        return Optional.ofNullable((Person) request.getAttribute(NAME));
    }
}
