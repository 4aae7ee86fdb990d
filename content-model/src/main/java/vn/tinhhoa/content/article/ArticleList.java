package vn.tinhhoa.content.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.text.Folding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The list of all articles, drafts included, those changed last first.
@Component
@Editorial
public class ArticleList {

    private static final List<String> HEAD =
            List.of("article", "language", "state", "draft.title", "liveRevision", "changedAt");

    private final MongoTemplate mongo;
    private final ArticleRepository articles;
    private final SiteLanguages languages;

    ArticleList(MongoTemplate mongo, ArticleRepository articles, SiteLanguages languages) {
        this.mongo = mongo;
        this.articles = articles;
        this.languages = languages;
    }

    /// What the list shows of one edition.
    public record Head(
            LanguageTag language,
            EditionState state,
            String title,
            boolean live,
            Instant changedAt) {}

    /// One article with the editions it has, its source first.
    public record Entry(Article article, List<Head> editions) {}

    /// @param more whether there is a next page
    public record Page(List<Entry> entries, boolean more) {}

    /// @param page from 0
    public Page find(ArticleFilter filter, int page, int size) {
        var wanted = new LinkedHashSet<ArticleId>();
        var upTo = (page + 1) * size + 1;
        var query = query(filter);
        var text = Folding.ascii(filter.text().strip().toLowerCase(Locale.ROOT));
        try (var found = mongo.stream(query, Stored.class, "editions")) {
            var each = found.iterator();
            while (each.hasNext() && wanted.size() < upTo) {
                var head = each.next();
                if (text.isEmpty() || folded(head.draft().title()).contains(text)) {
                    wanted.add(head.article());
                }
            }
        }
        var onPage = wanted.stream().skip((long) page * size).limit(size).toList();
        return new Page(entries(onPage), wanted.size() == upTo);
    }

    /// How many editions wait for a review that this person may give.
    public long waitingForReviewBy(Officer officer) {
        return mongo.count(
                Query.query(
                        where("state").is(EditionState.IN_REVIEW).and("writers").ne(officer.id())),
                Edition.class);
    }

    private static Query query(ArticleFilter filter) {
        var query = new Query().with(Sort.by(Sort.Direction.DESC, "changedAt"));
        if (filter.state() != null) {
            query.addCriteria(where("state").is(filter.state()));
        }
        if (filter.language() != null) {
            query.addCriteria(where("language").is(filter.language()));
        }
        query.fields().include(HEAD.toArray(String[]::new));
        return query;
    }

    private List<Entry> entries(List<ArticleId> ids) {
        var heads = heads(ids);
        var known =
                articles.findAllById(ids).stream()
                        .collect(Collectors.toMap(Article::id, article -> article));
        var entries = new ArrayList<Entry>();
        for (var id : ids) {
            var article = known.get(id);
            if (article != null) {
                var editions =
                        heads.getOrDefault(id, List.of()).stream()
                                .sorted(
                                        Comparator.comparing((Head head) ->
                                                        !article.isSource(head.language()))
                                                .thenComparing(head ->
                                                        languages.all().indexOf(head.language())))
                                .toList();
                entries.add(new Entry(article, editions));
            }
        }
        return entries;
    }

    private Map<ArticleId, List<Head>> heads(List<ArticleId> ids) {
        var query = Query.query(where("article").in(ids));
        query.fields().include(HEAD.toArray(String[]::new));
        return mongo.find(query, Stored.class, "editions").stream()
                .collect(
                        Collectors.groupingBy(
                                Stored::article,
                                Collectors.mapping(Stored::head, Collectors.toList())));
    }

    private static String folded(String title) {
        return Folding.ascii(title.toLowerCase(Locale.ROOT));
    }

    /// The little of a stored edition that is read for the list.
    private record Stored(
            ArticleId article,
            LanguageTag language,
            EditionState state,
            Words draft,
            @Nullable Integer liveRevision,
            Instant changedAt) {

        private record Words(String title) {}

        Head head() {
            return new Head(language, state, draft.title(), liveRevision != null, changedAt);
        }
    }
}
