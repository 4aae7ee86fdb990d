package vn.tinhhoa.content.article;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.PictureShowing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Articles from elsewhere, many at a time. They are known by their external id.
@Component
@Editorial
public class ArticleBatches {

    private final ArticleRepository articles;
    private final ArticleDesk desk;
    private final ArticleDrafting drafting;
    private final EditionRepository editions;
    private final ArticlePublishing publishing;
    private final PublicationRendering rendering;
    private final PictureShowing showing;
    private final PublicationChanges changes;
    private final MongoTemplate mongo;
    private final Clock clock;

    ArticleBatches(
            ArticleRepository articles,
            ArticleDesk desk,
            ArticleDrafting drafting,
            EditionRepository editions,
            ArticlePublishing publishing,
            PublicationRendering rendering,
            PictureShowing showing,
            PublicationChanges changes,
            MongoTemplate mongo,
            Clock clock) {
        this.articles = articles;
        this.desk = desk;
        this.drafting = drafting;
        this.editions = editions;
        this.publishing = publishing;
        this.rendering = rendering;
        this.showing = showing;
        this.changes = changes;
        this.mongo = mongo;
        this.clock = clock;
    }

    /// An article as another system has it.
    public record Incoming(
            String externalId,
            LanguageTag source,
            ArticleFacts facts,
            Map<LanguageTag, Draft> editions) {

        private Draft words(LanguageTag language) {
            return Objects.requireNonNull(editions.get(language));
        }

        /// What a translation was made from: the source that came in beside it.
        private List<BlockOrigin> origins(LanguageTag language) {
            return language.equals(source)
                    ? List.of()
                    : BlockOrigin.inOrder(facts.worded(words(source)), words(language));
        }
    }

    public List<Article> byExternalId(Collection<String> externalIds) {
        return articles.findByExternalIdIn(externalIds);
    }

    /// Stores articles that are not there yet.
    ///
    /// @throws DuplicateKeyException when one of them is there after all
    public List<Article> create(List<Incoming> incoming, boolean publish, Officer by) {
        var now = clock.instant();
        var created = incoming.stream().map(one -> article(one, by, now)).toList();
        mongo.insert(created, Article.class);
        var all = new ArrayList<Edition>();
        var publications = new ArrayList<Publication>();
        for (int i = 0; i < created.size(); i++) {
            var article = created.get(i);
            for (var edition : editions(article, incoming.get(i), publish, by, now)) {
                all.add(edition);
                if (publish) {
                    publications.add(rendering.of(article, edition, null, by, now));
                }
            }
        }
        mongo.insert(all, Edition.class);
        mongo.insert(all.stream().map(Revision::of).toList(), Revision.class);
        if (publish) {
            publish(publications, by);
        }
        return created;
    }

    /// Brings a known article up to date.
    ///
    /// @return whether anything was different
    public boolean update(Article article, Incoming incoming, boolean publish, Officer by) {
        var current = drafting.changeFacts(article.id(), facts(article, incoming), by);
        var changed = !current.facts().equals(article.facts());
        for (var entry : incoming.editions().entrySet()) {
            changed |= update(current, incoming, entry.getKey(), by);
            var id = current.edition(entry.getKey());
            if (publish && (changed || publishing.live(id).isEmpty())) {
                publishing.vouchAndPublish(id, by);
                changed = true;
            }
        }
        return changed;
    }

    private boolean update(Article article, Incoming incoming, LanguageTag language, Officer by) {
        var id = article.edition(language);
        var words = incoming.words(language);
        var edition = desk.findEdition(id);
        if (edition.isEmpty()) {
            var origins = incoming.origins(language);
            editions.save(Edition.begin(id, words, origins, by, clock.instant()));
            return true;
        }
        var seen = edition.get();
        var kept = words.withSlug(seen.draft().slug());
        var origins = kept.equals(seen.draft()) ? seen.origins() : incoming.origins(language);
        return switch (drafting.save(id, kept, origins, seen.revision(), by)) {
            case SaveOutcome.Saved saved -> true;
            case SaveOutcome.Unchanged unchanged -> false;
            case SaveOutcome.Outdated outdated -> update(article, incoming, language, by);
        };
    }

    private void publish(List<Publication> publications, Officer by) {
        by.require(Role.ADMINISTRATOR);
        var pictures = new LinkedHashSet<AssetId>();
        publications.forEach(publication -> pictures.addAll(publication.pictures()));
        showing.show(pictures);
        try {
            mongo.insert(publications, Publication.class);
            publications.forEach(changes::announce);
        } catch (DuplicateKeyException sameAddressTwice) {
            publications.forEach(publication -> publishing.vouchAndPublish(publication.id(), by));
        }
    }

    /// Topics and places of which nothing is said stay as they are.
    private static Subject subject(Subject now, Subject fresh) {
        return now.as(fresh)
                .withTopics(fresh.topics().isEmpty() ? now.topics() : fresh.topics())
                .withPlaces(fresh.places().isEmpty() ? now.places() : fresh.places());
    }

    private static ArticleFacts facts(Article article, Incoming incoming) {
        var now = article.facts();
        var fresh = incoming.facts();
        return new ArticleFacts(
                fresh.section(),
                now.authorLine(),
                now.origin(),
                now.cover(),
                now.featured(),
                fresh.publishedAt(),
                subject(now.subject(), fresh.subject()));
    }

    private static Article article(Incoming incoming, Officer by, Instant now) {
        return new Article(
                ArticleId.random(),
                null,
                incoming.externalId(),
                incoming.source(),
                incoming.facts(),
                by.id(),
                now);
    }

    private static List<Edition> editions(
            Article article, Incoming incoming, boolean publish, Officer by, Instant now) {
        var editions = new ArrayList<Edition>();
        incoming.editions()
                .forEach((language, draft) -> {
                    var origins = incoming.origins(language);
                    var edition = Edition.begin(article.edition(language), draft, origins, by, now);
                    if (publish) {
                        edition.vouch(by, now);
                    }
                    editions.add(edition);
                });
        return editions;
    }
}
