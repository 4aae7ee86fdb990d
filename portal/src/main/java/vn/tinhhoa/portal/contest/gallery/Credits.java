package vn.tinhhoa.portal.contest.gallery;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.entry.Entrants;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.vote.Poll;

/// Whom the gallery names: the author when the rules say so or the results are known, else the
/// blind code. So it is also when the author was erased.
@Component
class Credits {

    private final Entrants entrants;

    Credits(Entrants entrants) {
        this.entrants = entrants;
    }

    String of(Poll poll, Entry entry) {
        var known = poll.contest().contest().announcedAt() != null;
        var code = entry.code().toString();
        return poll.plan().namesShown() || known
                ? entrants.find(entry.entrant())
                        .map(entrant -> entrant.person().name())
                        .filter(name -> !name.isBlank())
                        .orElse(code)
                : code;
    }
}
