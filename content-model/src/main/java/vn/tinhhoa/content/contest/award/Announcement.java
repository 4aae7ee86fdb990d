package vn.tinhhoa.content.contest.award;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.award.PrizeLadder.Given;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The decision on a contest's prizes. What was given stays in it; what follows from it is owed.
///
/// @param by the officer's name as it was then
/// @param owedSince while prizes are still to be given out and letters to be written
@Document("announcements")
record Announcement(
        @Id ContestId id,
        @Version @Nullable Long version,
        List<Given> given,
        String by,
        Instant at,
        @Indexed(sparse = true) @Nullable Instant owedSince) {

    Announcement {
        given = List.copyOf(given);
    }

    /// A prize that was taken back goes to another.
    Announcement giving(Given one, Instant now) {
        var more = new ArrayList<>(given);
        more.add(one);
        return new Announcement(id, version, more, by, at, now);
    }

    Announcement done() {
        return new Announcement(id, version, given, by, at, null);
    }
}
