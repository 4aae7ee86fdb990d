package vn.tinhhoa.portal.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.topic.SiteTopics;
import vn.tinhhoa.portal.layout.FileSize;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.place.PlacePaths;

/// Names an article's topics and places in the reader's language.
@Component
class ArticleSubjects {

    private final SiteTopics topics;
    private final Gazetteer places;

    ArticleSubjects(SiteTopics topics, Gazetteer places) {
        this.topics = topics;
        this.places = places;
    }

    /// What is not known any more is left out.
    ArticleSubject of(LanguageTag language, Publication publication) {
        var subject = publication.subject();
        return new ArticleSubject(
                subject.topics().stream()
                        .flatMap(key -> topics.byKey(key).stream())
                        .map(topic ->
                                new Link(
                                        topic.name(language),
                                        "/"
                                                + language
                                                + "/search?q=&topic="
                                                + WebAddress.value(topic.key())))
                        .toList(),
                subject.places().stream()
                        .flatMap(key -> places.byKey(key).stream())
                        .map(place -> PlacePaths.link(language, place))
                        .toList(),
                publication.files().stream()
                        .map(file ->
                                new ArticleSubject.FileLink(
                                        file.title(),
                                        WebAddress.encoded(file.address()),
                                        file.kind().name(),
                                        FileSize.of(language, file.bytes())))
                        .toList());
    }
}
