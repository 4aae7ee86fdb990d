package vn.tinhhoa.portal.contest.entering;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestPhase;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.portal.contest.ContestWay;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;

import java.time.Instant;
import java.util.Optional;

/// From a contest's page to entering it, while entries are taken.
@Component
@Order(10)
class EnteringWay implements ContestWay {

    private final Words words;

    EnteringWay(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Link> from(Reader reader, Held held, Instant now) {
        return held.phase(now) == ContestPhase.OPEN
                ? Optional.of(
                        new Link(
                                words.say(reader.language(), "entering.title"),
                                EntryPaths.enter(reader.language(), held.contest().id())))
                : Optional.empty();
    }
}
