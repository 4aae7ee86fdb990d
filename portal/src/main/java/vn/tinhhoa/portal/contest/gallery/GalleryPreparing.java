package vn.tinhhoa.portal.contest.gallery;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.vote.Poll;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.portal.preparing.FirstLooks;
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
    private final FirstLooks firstLooks;
    private final Clock clock;

    private String seen = "";
    private List<Poll> polls = List.of();
    private boolean looked;

    GalleryPreparing(
            PublishedContests contests,
            GalleryOrder order,
            SiteLanguages languages,
            FirstLooks firstLooks,
            Clock clock) {
        this.contests = contests;
        this.order = order;
        this.languages = languages;
        this.firstLooks = firstLooks;
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
        if (!looked && !begun.isEmpty()) {
            firstLooks.take(pages(begun.getFirst()));
            looked = true;
        }
    }

    private List<String> pages(ContestId contest) {
        return languages.all().stream()
                .map(language -> GalleryPaths.gallery(language, contest))
                .toList();
    }
}
