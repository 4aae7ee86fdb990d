package vn.tinhhoa.content.article;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what lists show of live publications. A page that is made asks for several lists; these
/// queries are given to the store as they are, because deriving each from a method's name took
/// longer than answering it.
@Component
class PublicationCards {

    /// The newest first, always in the same order.
    static final Bson NEWEST = Sorts.descending("publishedAt", "_id");

    static final Bson OLDEST = Sorts.ascending("publishedAt", "_id");

    private static final String COLLECTION = "publications";

    private static final Bson FIELDS =
            Projections.include(
                    Stream.of(PublicationCard.class.getRecordComponents())
                            .map(RecordComponent::getName)
                            .map(name -> name.equals("id") ? "_id" : name)
                            .toList());

    private final MongoTemplate mongo;

    PublicationCards(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    static Bson live(LanguageTag language, Bson... also) {
        return all(Filters.eq("live", true), Filters.eq("language", language.value()), also);
    }

    static Bson live(List<LanguageTag> languages, Bson... also) {
        var tags = languages.stream().map(LanguageTag::value).toList();
        return all(Filters.eq("live", true), Filters.in("language", tags), also);
    }

    static Bson ofArticle(ArticleId article) {
        return Filters.and(Filters.eq("article", article.value()), Filters.eq("live", true));
    }

    static Bson ofArticles(List<ArticleId> articles, LanguageTag without) {
        var ids = articles.stream().map(ArticleId::value).toList();
        return Filters.and(
                Filters.in("article", ids),
                Filters.eq("live", true),
                Filters.ne("language", without.value()));
    }

    /// The whole of what is or was at an address.
    Optional<Publication> at(String path) {
        var found =
                mongo.execute(
                        COLLECTION,
                        publications -> publications.find(Filters.eq("path", path)).first());
        return Optional.ofNullable(found)
                .map(stored -> mongo.getConverter().read(Publication.class, stored));
    }

    /// Those that match, without order.
    List<PublicationCard> all(Bson filter) {
        return find(filter, new Document(), 0, 0);
    }

    /// @param most 0 for all
    List<PublicationCard> find(Bson filter, Bson order, int skip, int most) {
        var cards = new ArrayList<PublicationCard>();
        mongo.execute(
                COLLECTION,
                publications ->
                        publications
                                .find(filter)
                                .projection(FIELDS)
                                .sort(order)
                                .skip(skip)
                                .limit(most)
                                .map(this::card)
                                .into(cards));
        return cards;
    }

    List<PublicationCard> find(Wanted wanted) {
        var order = wanted.order() == null ? new Document() : wanted.order();
        return find(wanted.filter(), order, 0, wanted.most());
    }

    /// Several lists in one question, one after the other.
    List<PublicationCard> together(List<Wanted> lists) {
        var pipeline = new ArrayList<>(lists.getFirst().stages());
        lists.stream()
                .skip(1)
                .map(wanted -> Aggregates.unionWith(COLLECTION, wanted.stages()))
                .forEach(pipeline::add);
        var cards = new ArrayList<PublicationCard>();
        mongo.execute(
                COLLECTION,
                publications -> publications.aggregate(pipeline).map(this::card).into(cards));
        return cards;
    }

    /// A list.
    ///
    /// @param order null where it does not matter; then all are given
    record Wanted(Bson filter, @Nullable Bson order, int most) {

        static Wanted all(Bson filter) {
            return new Wanted(filter, null, 0);
        }

        private List<Bson> stages() {
            var match = Aggregates.match(filter);
            var project = Aggregates.project(FIELDS);
            return order == null
                    ? List.of(match, project)
                    : List.of(match, Aggregates.sort(order), Aggregates.limit(most), project);
        }
    }

    private PublicationCard card(Document stored) {
        return mongo.getConverter().read(PublicationCard.class, stored);
    }

    private static Bson all(Bson live, Bson language, Bson... also) {
        return Filters.and(Stream.concat(Stream.of(live, language), Stream.of(also)).toList());
    }
}
