package vn.tinhhoa.content.article;

import com.mongodb.client.model.Filters;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.Publication.PublishedPicture;
import vn.tinhhoa.content.attachment.PublishedFile;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.media.AssetId;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Everything that readers may ask for. Only what is live is ever given out.
@Component
public class PublishedArticles {

    /// Those that are looked up rather than read when they come out. Named are these and not the
    /// others, because old publications name no kind and are news.
    private static final List<String> NO_NEWS =
            EnumSet.complementOf(
                            EnumSet.of(
                                    ArticleKind.NEWS,
                                    ArticleKind.PRESS_RELEASE,
                                    ArticleKind.BOOKLET,
                                    ArticleKind.CLARIFICATION))
                    .stream()
                    .map(ArticleKind::name)
                    .toList();

    private static final String KIND = "subject.kind";

    private final PublicationRepository publications;
    private final PublicationCards cards;
    private final Neighbours neighbours;
    private final SiteLanguages languages;

    PublishedArticles(
            PublicationRepository publications,
            PublicationCards cards,
            Neighbours neighbours,
            SiteLanguages languages) {
        this.publications = publications;
        this.cards = cards;
        this.neighbours = neighbours;
        this.languages = languages;
    }

    /// The publication at this address (`/vi/du-lich/binh-minh`).
    public Optional<Publication> at(String path) {
        return cards.at(path).filter(Publication::live);
    }

    /// What became of an address that no publication has now.
    public FormerAddress formerly(String path) {
        var once = publications.findByFormerPaths(path);
        return once.stream()
                .filter(Publication::live)
                .findFirst()
                .<FormerAddress>map(found -> new FormerAddress.Moved(found.address()))
                .orElseGet(() ->
                        once.isEmpty() ? new FormerAddress.Unknown() : new FormerAddress.Gone());
    }

    public Optional<Publication> edition(EditionId id) {
        return publications.findById(id).filter(Publication::live);
    }

    /// The article in the language wanted, else in the first fallback language it is live in.
    public Optional<Publication> inLanguageOrFallback(ArticleId article, LanguageTag wanted) {
        return languages.fallbacks(wanted).stream()
                .map(language -> edition(new EditionId(article, language)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Those of these articles that are live in a language, in the same order.
    public List<PublicationCard> among(List<ArticleId> articles, LanguageTag language) {
        var ids = articles.stream().map(ArticleId::value).toList();
        return cards.all(PublicationCards.live(language, Filters.in("article", ids))).stream()
                .sorted(Comparator.comparing(card -> articles.indexOf(card.article())))
                .toList();
    }

    /// All live editions of an article, in the site's order of languages.
    public List<PublicationCard> editionsOf(ArticleId article) {
        return neighbours.editionsOf(article);
    }

    /// The newest first.
    ///
    /// @param page from 0
    public List<PublicationCard> latest(LanguageTag language, int page, int size) {
        return newest(PublicationCards.live(language), page, size);
    }

    /// The newest of a kind first.
    ///
    /// @param page from 0
    public List<PublicationCard> ofKind(
            LanguageTag language, ArticleKind kind, int page, int size) {
        return newest(PublicationCards.live(language, Filters.eq(KIND, kind.name())), page, size);
    }

    /// What is new: news and what was said to the press, the newest first.
    ///
    /// @param page from 0
    public List<PublicationCard> latestNews(LanguageTag language, int page, int size) {
        return newest(PublicationCards.live(language, Filters.nin(KIND, NO_NEWS)), page, size);
    }

    public List<PublicationCard> featured(LanguageTag language, int most) {
        return newest(PublicationCards.live(language, Filters.eq("featured", true)), 0, most);
    }

    /// The newest of a section first.
    ///
    /// @param page from 0
    public List<PublicationCard> inSection(
            LanguageTag language, String section, int page, int size) {
        return newest(PublicationCards.live(language, Filters.eq("section", section)), page, size);
    }

    public long countInSection(LanguageTag language, String section) {
        return publications.countByLiveAndLanguageAndSection(true, language, section);
    }

    /// Those about any of these places, the newest first.
    ///
    /// @param page from 0
    public List<PublicationCard> about(
            LanguageTag language, Collection<String> places, int page, int size) {
        return newest(
                PublicationCards.live(language, Filters.in("subject.places", places)), page, size);
    }

    public long countAbout(LanguageTag language, Collection<String> places) {
        return publications.countByLiveAndLanguageAndSubjectPlacesIn(true, language, places);
    }

    /// What stands around it: the editions of its article, and its neighbours of the same section
    /// and language.
    ///
    /// @param older how many of the next older ones
    public Neighbourhood around(Publication publication, int older) {
        return neighbours.around(publication, older);
    }

    private List<PublicationCard> newest(Bson filter, int page, int size) {
        return cards.find(filter, PublicationCards.NEWEST, page * size, size);
    }

    /// Where everything is found, in all languages, the newest first.
    public List<Placed> everywhere() {
        var newest = Sort.by(Sort.Direction.DESC, "publishedAt");
        return publications.findByLive(true, newest).stream()
                .map(found ->
                        new Placed(
                                found.article(),
                                found.language(),
                                found.path(),
                                found.cover(),
                                found.changedAt()))
                .toList();
    }

    /// The file of a live publication with this content and this last part of its address.
    public Optional<PublishedFile> file(String sha256, String addressName) {
        return publications.findByFilesSha256AndLive(sha256, true).stream()
                .flatMap(publication -> publication.files().stream())
                .filter(file -> file.sha256().equals(sha256))
                .filter(file -> file.addressName().equals(addressName))
                .findFirst();
    }

    /// Whether any live publication shows this picture.
    public boolean show(AssetId picture) {
        return publications.existsByPicturesAndLive(picture, true);
    }

    /// Where an edition is found.
    ///
    /// @param cover the picture at its head
    public record Placed(
            ArticleId article,
            LanguageTag language,
            String path,
            @Nullable PublishedPicture cover,
            Instant changedAt) {}

    /// What became of an address.
    public sealed interface FormerAddress {

        record Moved(String path) implements FormerAddress {}

        record Gone() implements FormerAddress {}

        record Unknown() implements FormerAddress {}
    }
}
