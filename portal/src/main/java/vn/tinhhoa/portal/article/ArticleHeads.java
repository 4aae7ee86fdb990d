package vn.tinhhoa.portal.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PictureAddresses;
import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.portal.kind.SiteClock;
import vn.tinhhoa.portal.layout.Alternates;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.StructuredData;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an article tells search engines and networks: its languages, reciprocally, and a
/// description by schema.org. A fallback page says what the real page says.
@Component
class ArticleHeads {

    private final Frames frames;
    private final Alternates alternates;
    private final SiteClock clock;

    ArticleHeads(Frames frames, Alternates alternates, SiteClock clock) {
        this.frames = frames;
        this.alternates = alternates;
        this.clock = clock;
    }

    Head of(Publication publication, List<PublicationCard> editions, Optional<String> section) {
        var cover = publication.cover();
        var image =
                cover == null ? null : frames.absolute(new PictureAddresses(cover).atMost(1280));
        var address = frames.absolute(publication.address());
        return new Head(
                publication.title(),
                publication.summary(),
                address,
                alternates.of(
                        editions.stream()
                                .collect(
                                        Collectors.toMap(
                                                PublicationCard::language, PublicationCard::path))),
                "article",
                image,
                new StructuredData(
                        graph(
                                description(
                                        publication, address, Optional.ofNullable(image), section),
                                publication,
                                address)),
                true);
    }

    /// The article and, where it is about one, the thing.
    private Map<String, Object> graph(
            Map<String, Object> article, Publication publication, String address) {
        var thing = ThingInData.of(publication, address, clock.today(), clock.zone());
        if (thing.isEmpty()) {
            return article;
        }
        article.remove("@context");
        return Map.of("@context", "https://schema.org", "@graph", List.of(article, thing.get()));
    }

    private Map<String, Object> description(
            Publication publication,
            String address,
            Optional<String> image,
            Optional<String> section) {
        var publisher =
                Map.of(
                        "@type",
                        "GovernmentOrganization",
                        "name",
                        frames.siteName(publication.language()));
        var described = new LinkedHashMap<String, Object>();
        described.put("@context", "https://schema.org");
        described.put(
                "@type",
                publication.subject().kind() == ArticleKind.PAGE ? "WebPage" : "NewsArticle");
        described.put("headline", publication.title());
        described.put("description", publication.summary());
        described.put("inLanguage", publication.language().value());
        described.put("datePublished", publication.publishedAt().toString());
        described.put("dateModified", publication.changedAt().toString());
        described.put("url", address);
        described.put("mainEntityOfPage", address);
        image.ifPresent(picture -> described.put("image", List.of(picture)));
        section.ifPresent(name -> described.put("articleSection", name));
        described.put(
                "author",
                publication.authorLine().isBlank()
                        ? publisher
                        : Map.of("@type", "Organization", "name", publication.authorLine()));
        described.put("publisher", publisher);
        if (!publication.documents().isEmpty()) {
            described.put("citation", publication.documents());
        }
        return described;
    }
}
