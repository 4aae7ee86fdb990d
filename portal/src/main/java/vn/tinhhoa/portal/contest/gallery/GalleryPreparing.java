package vn.tinhhoa.portal.contest.gallery;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.vote.Poll;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.portal.preparing.OwnVisit;
import vn.tinhhoa.portal.preparing.Preparation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Reads what takes part in each gallery after the start, before it opens and when it changed, so
/// that no reader waits for it: it costs a look at every entry. The gallery of the latest contest
/// is then shown once in each language.
@Component
class GalleryPreparing implements Preparation {

    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final PublishedContests contests;
    private final GalleryOrder order;
    private final SiteLanguages languages;
    private final OwnVisit visit;
    private final Clock clock;

    private String seen = "";
    private List<Poll> polls = List.of();
    private boolean visited;

    GalleryPreparing(
            PublishedContests contests,
            GalleryOrder order,
            SiteLanguages languages,
            OwnVisit visit,
            Clock clock) {
        this.contests = contests;
        this.order = order;
        this.languages = languages;
        this.visit = visit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "galleries";
    }

    @Override
    public void prepare() {
        var now = clock.instant();
        var fingerprint = contests.fingerprint(now);
        if (!fingerprint.equals(seen)) {
            polls = contests.all().stream().flatMap(held -> Poll.of(held).stream()).toList();
            seen = fingerprint;
        }
        var begun =
                polls.stream()
                        .filter(poll -> poll.plan().hasBegun(now.plus(AHEAD)))
                        .limit(GalleryOrder.MOST)
                        .map(poll -> poll.id().contest())
                        .toList();
        begun.forEach(order::renew);
        if (!visited && visit.isOpen()) {
            begun.stream().findFirst().ifPresent(this::visit);
            visited = !begun.isEmpty();
        }
    }

    /// Not when the gallery has yet to open: it is then visited in vain, and once only.
    private void visit(ContestId contest) {
        visit.to(
                languages.all().stream()
                        .map(language -> GalleryPaths.gallery(language, contest))
                        .toList());
    }
}
