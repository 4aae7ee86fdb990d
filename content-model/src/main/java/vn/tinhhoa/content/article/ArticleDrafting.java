package vn.tinhhoa.content.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Assets;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Writing: articles begin, drafts are saved, translations are started. Nothing is ever lost and
/// nobody's words are overwritten unseen.
@Component
@Editorial
public class ArticleDrafting {

    private final ArticleDesk desk;
    private final ArticleRepository articles;
    private final EditionRepository editions;
    private final RevisionRepository revisions;
    private final Assets assets;
    private final AuditTrail audit;
    private final Clock clock;

    ArticleDrafting(
            ArticleDesk desk,
            ArticleRepository articles,
            EditionRepository editions,
            RevisionRepository revisions,
            Assets assets,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.articles = articles;
        this.editions = editions;
        this.revisions = revisions;
        this.assets = assets;
        this.audit = audit;
        this.clock = clock;
    }

    /// Begins an article with its source edition.
    public Edition begin(LanguageTag source, ArticleFacts facts, Draft draft, Officer by) {
        if (!by.mayWriteSource()) {
            throw new NotAllowedException(by.name() + " does not write articles");
        }
        var now = clock.instant();
        var article =
                articles.save(
                        new Article(ArticleId.random(), null, null, source, facts, by.id(), now));
        oweUsageOfCovers(facts);
        audit.record(by, "article.begun", article.id().value());
        return insert(Edition.begin(article.edition(source), draft, List.of(), by, now));
    }

    /// Begins a translation, empty; or gives the one that is there already.
    public Edition beginTranslation(ArticleId id, LanguageTag into, Officer by) {
        var article = desk.article(id);
        requireMayWrite(article, into, by);
        return desk.findEdition(article.edition(into))
                .orElseGet(() -> {
                    audit.record(by, "translation.begun", article.edition(into).toString());
                    return insert(
                            Edition.begin(
                                    article.edition(into),
                                    Draft.EMPTY,
                                    List.of(),
                                    by,
                                    clock.instant()));
                });
    }

    /// Saves a draft, whatever is missing in it.
    ///
    /// @param madeFrom for a translation, what each block was made from; otherwise empty
    /// @param seenRevision the revision on which the words are based
    public SaveOutcome save(
            EditionId id, Draft words, List<BlockOrigin> madeFrom, int seenRevision, Officer by) {
        requireMayWrite(desk.article(id.article()), id.language(), by);
        return Contention.untilSaved(() -> {
            var edition = desk.edition(id);
            if (edition.draft().equals(words) && edition.origins().equals(madeFrom)) {
                return new SaveOutcome.Unchanged(edition);
            }
            if (edition.revision() != seenRevision) {
                return new SaveOutcome.Outdated(edition, words);
            }
            revisions.save(Revision.of(edition));
            var pictures = new LinkedHashSet<>(edition.pictures());
            edition.revise(words, madeFrom, by, clock.instant());
            var saved = editions.save(edition);
            revisions.save(Revision.of(saved));
            pictures.addAll(saved.pictures());
            assets.oweUsage(pictures);
            return new SaveOutcome.Saved(saved);
        });
    }

    /// Changes what is the same in all languages.
    public Article changeFacts(ArticleId id, ArticleFacts facts, Officer by) {
        return changeFacts(id, before -> facts, by);
    }

    /// Changes what is the same in all languages, as it is at that moment.
    public Article changeFacts(ArticleId id, UnaryOperator<ArticleFacts> change, Officer by) {
        if (!by.mayWriteSource()) {
            throw new NotAllowedException(by.name() + " does not write articles");
        }
        return Contention.untilSaved(() -> {
            var article = desk.article(id);
            var facts = change.apply(article.facts());
            if (article.facts().equals(facts)) {
                return article;
            }
            var changed = articles.save(article.with(facts));
            oweUsageOfCovers(article.facts(), facts);
            assets.oweUsage(article.facts().subject().attachments());
            assets.oweUsage(facts.subject().attachments());
            audit.record(by, "article.facts-changed", id.value());
            return changed;
        });
    }

    private Edition insert(Edition edition) {
        var saved = editions.save(edition);
        revisions.save(Revision.of(saved));
        assets.oweUsage(saved.pictures());
        return saved;
    }

    private void oweUsageOfCovers(ArticleFacts... facts) {
        assets.oweUsage(
                Stream.of(facts).map(ArticleFacts::cover).filter(Objects::nonNull).toList());
    }

    private static void requireMayWrite(Article article, LanguageTag language, Officer by) {
        var may = article.isSource(language) ? by.mayWriteSource() : by.mayTranslateInto(language);
        if (!may) {
            throw new NotAllowedException(by.name() + " does not write in " + language);
        }
    }
}
