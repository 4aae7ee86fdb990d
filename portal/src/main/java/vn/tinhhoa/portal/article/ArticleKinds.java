package vn.tinhhoa.portal.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.kind.Force;
import vn.tinhhoa.content.kind.Occasion;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.article.ArticlePage.About;
import vn.tinhhoa.portal.kind.FactsInWords;
import vn.tinhhoa.portal.kind.PlaceMaps;
import vn.tinhhoa.portal.kind.SiteClock;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.layout.Words;

/// What a page says of an article because of its kind.
@Component
class ArticleKinds {

    private final FactsInWords facts;
    private final PlaceMaps maps;
    private final SiteClock clock;
    private final Words words;

    ArticleKinds(FactsInWords facts, PlaceMaps maps, SiteClock clock, Words words) {
        this.facts = facts;
        this.maps = maps;
        this.clock = clock;
        this.words = words;
    }

    About of(LanguageTag reader, Publication publication) {
        var subject = publication.subject();
        var address = WebAddress.encoded(publication.address());
        return new About(
                facts.of(reader, publication),
                subject.kind() == ArticleKind.PROFILE
                        ? facts.figures(reader, subject.details())
                        : null,
                standing(reader, publication),
                subject.kind() == ArticleKind.EVENT
                        ? WebAddress.encoded(publication.address() + ".ics")
                        : null,
                maps.around(
                        reader,
                        publication.article(),
                        new Said(publication.title(), publication.language().value()),
                        address,
                        subject));
    }

    private String standing(LanguageTag reader, Publication publication) {
        var details = publication.subject().details();
        return switch (publication.subject().kind()) {
            case EVENT ->
                    Occasion.of(details)
                            .filter(occasion -> occasion.isOver(clock.now()))
                            .map(over -> words.say(reader, "article.event-over"))
                            .orElse("");
            case OFFICIAL_DOCUMENT ->
                    switch (Force.on(clock.today(), details)) {
                        case IN_FORCE -> "";
                        case NOT_YET -> words.say(reader, "article.not-yet-in-force");
                        case NO_LONGER -> words.say(reader, "article.no-longer-in-force");
                    };
            case NEWS, PROJECT, SPOT, PRESS_RELEASE, BOOKLET, CLARIFICATION, PROFILE, PAGE -> "";
        };
    }
}
