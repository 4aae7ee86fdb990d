package vn.tinhhoa.content.translation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.article.Article;
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.EditionState;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.translation.TranslationRow.State;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What waits for a translator: approved articles that have no words yet in one of their languages,
/// or old ones. It looks at the articles changed last.
@Component
@Editorial
public class TranslationQueue {

    private static final int MOST_ARTICLES = 200;
    private static final Set<EditionState> READY =
            Set.of(EditionState.APPROVED, EditionState.SCHEDULED, EditionState.LIVE);
    private static final Set<EditionState> UNFINISHED =
            Set.of(EditionState.DRAFT, EditionState.CHANGES_REQUESTED);

    private final MongoTemplate mongo;
    private final SiteLanguages languages;

    TranslationQueue(MongoTemplate mongo, SiteLanguages languages) {
        this.mongo = mongo;
        this.languages = languages;
    }

    public enum Reason {
        /// Nobody has begun.
        MISSING,
        /// Begun, not sent for review yet.
        UNFINISHED,
        /// A reviewer asked for changes.
        CHANGES_REQUESTED,
        /// The source changed after it was translated.
        SOURCE_CHANGED
    }

    /// @param title of the source
    /// @param since when the source or the translation last changed
    public record Waiting(EditionId edition, String title, Reason reason, Instant since) {}

    /// The languages this person translates into; an administrator without any named translates
    /// into none, so that nothing waits for them.
    public List<Waiting> of(Officer officer) {
        var into = languages.all().stream().filter(officer.translates()::contains).toList();
        if (into.isEmpty() || !officer.has(Role.TRANSLATOR)) {
            return List.of();
        }
        var sources = mongo.find(latest(), Edition.class);
        var ids = sources.stream().map(Edition::article).collect(Collectors.toSet());
        var articles =
                mongo.find(Query.query(where("_id").in(ids)), Article.class).stream()
                        .collect(Collectors.toMap(Article::id, article -> article));
        var translations =
                mongo
                        .find(
                                Query.query(where("article").in(ids).and("language").in(into)),
                                Edition.class)
                        .stream()
                        .collect(Collectors.toMap(Edition::id, edition -> edition));
        var waiting = new ArrayList<Waiting>();
        for (var source : sources) {
            var article = articles.get(source.article());
            if (article != null && article.isSource(source.language())) {
                for (var language : into) {
                    waiting(article, source, language, translations).ifPresent(waiting::add);
                }
            }
        }
        return waiting;
    }

    private static Query latest() {
        return Query.query(where("state").in(READY))
                .with(Sort.by(Sort.Direction.DESC, "changedAt"))
                .limit(MOST_ARTICLES);
    }

    private static Optional<Waiting> waiting(
            Article article,
            Edition source,
            LanguageTag language,
            Map<EditionId, Edition> translations) {
        if (source.language().equals(language)) {
            return Optional.empty();
        }
        var id = new EditionId(source.article(), language);
        var translation = translations.get(id);
        if (translation == null) {
            return Optional.of(waiting(source, id, Reason.MISSING, source.changedAt()));
        }
        if (translation.state() == EditionState.CHANGES_REQUESTED) {
            return Optional.of(
                    waiting(source, id, Reason.CHANGES_REQUESTED, translation.changedAt()));
        }
        var sheet = TranslationSheet.of(article.facts().worded(source.draft()), translation);
        if (sheet.count(State.STALE) + sheet.count(State.SOURCE_REMOVED) > 0) {
            return Optional.of(waiting(source, id, Reason.SOURCE_CHANGED, source.changedAt()));
        }
        return UNFINISHED.contains(translation.state())
                ? Optional.of(waiting(source, id, Reason.UNFINISHED, translation.changedAt()))
                : Optional.empty();
    }

    private static Waiting waiting(Edition source, EditionId id, Reason reason, Instant since) {
        return new Waiting(id, source.draft().title(), reason, since);
    }
}
