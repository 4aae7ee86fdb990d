package vn.tinhhoa.portal.contest.result;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.portal.contest.ContestWay;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;

import java.time.Instant;
import java.util.Optional;

/// From a contest's page to its results, once they are announced.
@Component
@Order(5)
class ResultsWay implements ContestWay {

    private final Words words;

    ResultsWay(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Link> from(Reader reader, Held held, Instant now) {
        return held.contest().announcedAt() == null
                ? Optional.empty()
                : Optional.of(
                        new Link(
                                words.say(reader.language(), "result.title"),
                                ResultPaths.results(reader.language(), held.contest().id())));
    }
}
