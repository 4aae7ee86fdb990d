package vn.tinhhoa.portal.contest.gallery;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.seal.Seals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Tells people from programs without asking them anything and without a script: a field that no
/// person sees must stay empty, and nobody fills in a form within a second.
@Component
class VoteForms {

    private static final String PURPOSE = "vote-form";
    private static final Duration GOOD_FOR = Duration.ofHours(12);
    private static final Duration QUICKEST = Duration.ofSeconds(1);

    private final Seals seals;
    private final Clock clock;

    VoteForms(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /// Goes into the form and comes back with it.
    String stamp(EntryCode entry) {
        var now = clock.instant();
        return seals.seal(PURPOSE, entry + " " + now.toEpochMilli(), now.plus(GOOD_FOR));
    }

    /// The same once more when it is good: the time since it was first shown counts.
    String stampAgain(EntryCode entry, String stamp) {
        return shown(entry, stamp).isPresent() ? stamp : stamp(entry);
    }

    /// @param trap what stands in the field that people do not see
    boolean isPerson(EntryCode entry, String stamp, String trap) {
        return trap.isEmpty()
                && shown(entry, stamp)
                        .filter(shown -> !clock.instant().isBefore(shown.plus(QUICKEST)))
                        .isPresent();
    }

    private Optional<Instant> shown(EntryCode entry, String stamp) {
        return seals.open(PURPOSE, stamp)
                .filter(text -> text.startsWith(entry + " "))
                .map(text -> Long.parseLong(text.substring(text.indexOf(' ') + 1)))
                .map(Instant::ofEpochMilli);
    }
}
