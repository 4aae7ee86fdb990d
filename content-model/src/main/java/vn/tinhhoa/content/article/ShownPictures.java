package vn.tinhhoa.content.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.PictureFollower;
import vn.tinhhoa.content.media.PictureShowing;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/// Follows the pictures that are public: leads publications to their present renditions and newer
/// files, and takes those off the site whose rights have ended. The words of a publication stay as
/// they were approved, but for the credit line.
@Component
@Editorial
class ShownPictures implements PictureFollower {

    private final PublicationRepository publications;
    private final EditionPictures pictures;
    private final PictureShowing showing;
    private final PublicationChanges changes;
    private final MongoTemplate mongo;
    private final Clock clock;

    ShownPictures(
            PublicationRepository publications,
            EditionPictures pictures,
            PictureShowing showing,
            PublicationChanges changes,
            MongoTemplate mongo,
            Clock clock) {
        this.publications = publications;
        this.pictures = pictures;
        this.showing = showing;
        this.changes = changes;
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public boolean follow(Asset asset) {
        var settled = true;
        for (var publication : publications.findByPicturesAndLive(asset.id(), true)) {
            settled &= refreshed(publication);
        }
        return settled;
    }

    /// @return false when the publication changed meanwhile, so that it must be looked at again
    private boolean refreshed(Publication publication) {
        var meant = publication.meant();
        var cover = meant.cover() == null ? null : pictures.refreshed(meant.cover()).orElse(null);
        var inText =
                meant.inText().stream().flatMap(each -> pictures.refreshed(each).stream()).toList();
        var body = PublishedFigures.refill(publication.body(), inText);
        var named = new LinkedHashSet<>(publication.pictures());
        PublishedPictures.of(cover, inText).assets().forEach(named::add);
        var fresh = new Update();
        if (cover == null) {
            fresh.unset("cover");
        } else {
            fresh.set("cover", cover);
        }
        if (Objects.equals(cover, publication.cover()) && body.equals(publication.body())) {
            return true;
        }
        showing.show(named);
        var now = clock.instant();
        fresh.set("body", body)
                .set("pictures", List.copyOf(named))
                .set("meant", meant)
                .set("changedAt", now)
                .set("indexOwedSince", now);
        var changed =
                mongo.updateFirst(
                        Query.query(
                                where("_id")
                                        .is(publication.id())
                                        .and("live")
                                        .is(true)
                                        .and("changedAt")
                                        .is(publication.changedAt())),
                        fresh,
                        Publication.class);
        if (changed.getModifiedCount() > 0) {
            changes.announce(publication);
        }
        return changed.getModifiedCount() > 0;
    }
}
