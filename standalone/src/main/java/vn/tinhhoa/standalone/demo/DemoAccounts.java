package vn.tinhhoa.standalone.demo;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.account.NewPerson;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.People;
import vn.tinhhoa.content.account.Person;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;

import java.util.List;
import java.util.Set;

/// The people of the demonstration. They can sign in only while the demonstration is on.
@Component
class DemoAccounts {

    private static final String PASSWORD = "sonhai-2026";

    private final People people;
    private final SiteLanguages languages;

    DemoAccounts(People people, SiteLanguages languages) {
        this.people = people;
        this.languages = languages;
    }

    void open() {
        var all = Set.copyOf(languages.all());
        account("lan", "Nguyễn Thị Lan", Set.of(Role.AUTHOR), Set.of());
        account("hoa", "Trần Khánh Hòa", Set.of(Role.TRANSLATOR), all);
        account("minh", "Lê Quang Minh", Set.of(Role.EDITOR, Role.PUBLISHER), Set.of());
        account("thu", "Đỗ Minh Thư", Set.of(Role.CURATOR), Set.of());
        account("ngan", "Vũ Thanh Ngân", Set.of(Role.CONTEST_OFFICER), Set.of());
        account("giamkhao1", "Lương Thế Sơn", Set.of(Role.JUROR), Set.of());
        account("giamkhao2", "Hà Bích Liên", Set.of(Role.JUROR), Set.of());
        account("giamkhao3", "Đinh Công Vinh", Set.of(Role.JUROR), Set.of());
        account("quantri", "Phạm Thu Hà", Set.of(Role.ADMINISTRATOR), Set.of());
        setActive(true);
    }

    void close() {
        setActive(false);
    }

    /// Who publishes the demonstration's articles.
    Officer administrator() {
        return officer("quantri");
    }

    Officer contestOfficer() {
        return officer("ngan");
    }

    List<Officer> jurors() {
        return List.of(officer("giamkhao1"), officer("giamkhao2"), officer("giamkhao3"));
    }

    private Officer officer(String login) {
        return people.byLogin(login)
                .map(Person::officer)
                .orElseThrow(() -> new IllegalStateException("The demonstration has no people"));
    }

    private void account(String login, String name, Set<Role> roles, Set<LanguageTag> translates) {
        if (people.byLogin(login).isEmpty()) {
            people.insert(new NewPerson(login, name, PASSWORD, roles, translates), true);
        }
    }

    private void setActive(boolean active) {
        List<Person> concerned =
                people.all().stream()
                        .filter(Person::demonstration)
                        .filter(person -> person.active() != active)
                        .toList();
        if (!concerned.isEmpty()) {
            var by = people.byLogin("quantri").orElseThrow().officer();
            concerned.forEach(person -> people.setActive(person.id(), active, by));
        }
    }
}
