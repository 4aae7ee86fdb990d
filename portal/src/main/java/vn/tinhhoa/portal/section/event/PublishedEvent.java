package vn.tinhhoa.portal.section.event;

import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.kind.Occasion;

import java.util.Comparator;
import java.util.List;

/// An event with its time.
record PublishedEvent(PublicationCard card, Occasion occasion) {

    /// The first to begin first; what does not say when it begins is left out.
    static List<PublishedEvent> in(List<PublicationCard> cards) {
        return cards.stream()
                .flatMap(card ->
                        Occasion.of(card.subject().details()).stream()
                                .map(occasion -> new PublishedEvent(card, occasion)))
                .sorted(Comparator.comparing(PublishedEvent::occasion))
                .toList();
    }
}
