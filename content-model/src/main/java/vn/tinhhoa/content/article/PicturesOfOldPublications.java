package vn.tinhhoa.content.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.PictureShowing;
import vn.tinhhoa.content.sweep.Sweep;

/// Lets the portal know the pictures of publications from before it was told of each: without it
/// they would not be found. Once per start.
@Component
@Editorial
class PicturesOfOldPublications implements Sweep {

    private final MongoTemplate mongo;
    private final PictureShowing showing;
    private boolean finished;

    PicturesOfOldPublications(MongoTemplate mongo, PictureShowing showing) {
        this.mongo = mongo;
        this.showing = showing;
    }

    @Override
    public String name() {
        return "publication-pictures";
    }

    @Override
    public boolean owed() {
        return !finished;
    }

    @Override
    public boolean sweep() {
        var live = Query.query(where("live").is(true));
        var pictures = mongo.findDistinct(live, "pictures", Publication.class, String.class);
        showing.show(showing.unknown(pictures.stream().map(AssetId::new).toList()));
        finished = true;
        return false;
    }
}
