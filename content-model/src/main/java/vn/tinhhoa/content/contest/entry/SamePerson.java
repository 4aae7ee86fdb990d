package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.text.Slug;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds entrants who seem to be a given person: by their address, or by their name without marks
/// and in whatever order its words stand.
@Component
public class SamePerson {

    private final EntrantRepository entrants;

    SamePerson(EntrantRepository entrants) {
        this.entrants = entrants;
    }

    /// @param mailbox may be empty
    public Set<EntrantId> in(ContestId contest, String mailbox, String name) {
        var found = new HashSet<EntrantId>();
        if (!mailbox.isBlank()) {
            entrants.findByContestAndMailbox(contest, Entrant.mailbox(mailbox))
                    .ifPresent(entrant -> found.add(entrant.id()));
        }
        var words = words(name);
        if (!words.isEmpty()) {
            try (var all = entrants.streamByContest(contest)) {
                all.filter(entrant -> words(entrant.person().name()).equals(words))
                        .forEach(entrant -> found.add(entrant.id()));
            }
        }
        return found;
    }

    private static String words(String name) {
        return Arrays.stream(Slug.of(name).split("-"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
