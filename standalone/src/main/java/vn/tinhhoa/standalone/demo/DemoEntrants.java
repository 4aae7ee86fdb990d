package vn.tinhhoa.standalone.demo;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.Entering;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.Entrants;
import vn.tinhhoa.content.contest.entry.PersonalData;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.mail.Letter;
import vn.tinhhoa.content.mail.Letters;

import java.util.List;
import java.util.regex.Pattern;

/// Lets the demonstration's entrants in as everybody is let in: they ask for a letter, follow its
/// link and say who they are.
@Component
class DemoEntrants {

    private static final Pattern SEAL = Pattern.compile("/from-letter\\?seal=(\\S+)");
    private static final int LATEST = 500;

    private final Letters letters;

    DemoEntrants(Letters letters) {
        this.letters = letters;
    }

    /// @param past at the moment at which they come
    Entrant letIn(ContestId contest, DemoContest.Person person, DemoPast past) {
        var entering = past.door(Entering.class);
        entering.ask(contest, person.mailbox(), LanguageTag.of(person.language()));
        var entrant =
                letters.latest(null, LATEST).stream()
                        .filter(letter -> letter.to().equals(person.mailbox()))
                        .flatMap(letter -> seals(letter).stream())
                        .flatMap(seal -> entering.prove(seal).stream())
                        .filter(one -> one.contest().equals(contest))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No letter to " + person));
        past.door(Entrants.class).save(entrant.id(), data(person));
        return entrant;
    }

    private static List<String> seals(Letter letter) {
        return letter.arguments().stream()
                .flatMap(text -> SEAL.matcher(text).results().map(found -> found.group(1)))
                .toList();
    }

    private static PersonalData data(DemoContest.Person person) {
        return new PersonalData(
                person.name(),
                person.born(),
                person.residence(),
                person.nationality(),
                person.address(),
                "",
                true,
                null);
    }
}
