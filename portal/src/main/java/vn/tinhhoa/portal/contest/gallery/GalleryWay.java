package vn.tinhhoa.portal.contest.gallery;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.vote.Poll;
import vn.tinhhoa.portal.contest.ContestWay;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;

import java.time.Instant;
import java.util.Optional;

/// From a contest's page to its gallery, once that is public.
@Component
@Order(20)
class GalleryWay implements ContestWay {

    private final Words words;

    GalleryWay(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Link> from(Reader reader, Held held, Instant now) {
        return Poll.of(held)
                .filter(poll -> poll.plan().hasBegun(now))
                .map(poll ->
                        new Link(
                                words.say(reader.language(), "gallery.title"),
                                GalleryPaths.gallery(reader.language(), held.contest().id())));
    }
}
