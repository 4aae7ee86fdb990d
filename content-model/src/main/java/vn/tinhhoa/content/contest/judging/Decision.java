package vn.tinhhoa.content.contest.judging;

import vn.tinhhoa.content.contest.entry.EntryCode;

import java.time.Instant;
import java.util.List;

/// Who goes on, decided.
///
/// @param advancing the best first; in the last round everybody, in the order that gives the prizes
public record Decision(Instant at, String by, List<EntryCode> advancing) {

    public Decision {
        advancing = List.copyOf(advancing);
    }
}
