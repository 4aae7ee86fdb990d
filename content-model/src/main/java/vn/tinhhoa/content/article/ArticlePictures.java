package vn.tinhhoa.content.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.PictureUsage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Where articles use pictures: in what is public, in drafts, and as covers.
@Component
@Editorial
class ArticlePictures implements PictureUsage {

    private final MongoTemplate mongo;

    ArticlePictures(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Use> of(Collection<AssetId> wanted) {
        var uses = new ArrayList<Use>();
        var live =
                read(
                        where("live").is(true).and("pictures").in(wanted),
                        Shown.class,
                        "publications",
                        "pictures",
                        "language",
                        "title");
        for (var publication : live) {
            for (var picture : publication.pictures()) {
                add(uses, wanted, picture, "publication", publication.id().toString(), publication);
            }
        }
        var drafts =
                read(
                        where("pictures").in(wanted),
                        Drafted.class,
                        "editions",
                        "pictures",
                        "language",
                        "draft.title");
        for (var draft : drafts) {
            for (var picture : draft.pictures()) {
                add(uses, wanted, picture, "draft", draft.id().toString(), draft);
            }
        }
        var covered =
                read(where("facts.cover").in(wanted), Covered.class, "articles", "facts", "source");
        for (var article : covered) {
            add(uses, wanted, article.facts().cover(), "cover", article.id().value(), article);
        }
        var attached =
                read(
                        where("facts.subject.attachments").in(wanted),
                        Attaching.class,
                        "articles",
                        "facts.subject.attachments",
                        "source");
        for (var article : attached) {
            for (var file : article.facts().subject().attachments()) {
                add(uses, wanted, file, "attachment", article.id().value(), article);
            }
        }
        return uses;
    }

    private static void add(
            List<Use> uses,
            Collection<AssetId> wanted,
            AssetId picture,
            String kind,
            String subject,
            Titled titled) {
        if (wanted.contains(picture)) {
            uses.add(new Use(picture, kind, subject, titled.language(), titled.title()));
        }
    }

    private <T> List<T> read(Criteria which, Class<T> type, String collection, String... fields) {
        var query = Query.query(which);
        query.fields().include(fields);
        return mongo.find(query, type, collection);
    }

    private interface Titled {

        LanguageTag language();

        String title();
    }

    private record Shown(EditionId id, List<AssetId> pictures, LanguageTag language, String title)
            implements Titled {}

    private record Drafted(EditionId id, List<AssetId> pictures, LanguageTag language, Words draft)
            implements Titled {

        private record Words(String title) {}

        @Override
        public String title() {
            return draft.title();
        }
    }

    private record Attaching(ArticleId id, Facts facts, LanguageTag source) implements Titled {

        private record Facts(About subject) {}

        private record About(List<AssetId> attachments) {}

        @Override
        public LanguageTag language() {
            return source;
        }

        @Override
        public String title() {
            return "";
        }
    }

    private record Covered(ArticleId id, Cover facts, LanguageTag source) implements Titled {

        private record Cover(AssetId cover) {}

        @Override
        public LanguageTag language() {
            return source;
        }

        @Override
        public String title() {
            return "";
        }
    }
}
