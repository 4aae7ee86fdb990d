package vn.tinhhoa.content.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

import java.util.List;

/// Pictures that changed since whatever shows them was written. Whoever brings that up to date
/// takes from here and settles here.
@Component
@Editorial
public class OwedShowing {

    /// The sweep that does it.
    public static final String SWEEP = "showing";

    private final AssetRepository assets;
    private final MongoTemplate mongo;

    OwedShowing(AssetRepository assets, MongoTemplate mongo) {
        this.assets = assets;
        this.mongo = mongo;
    }

    public boolean isAny() {
        return assets.existsByShowingOwedSinceNotNull();
    }

    public List<Asset> longestWaiting(int most) {
        return assets.findByShowingOwedSinceNotNullOrderByShowingOwedSince(Limit.of(most));
    }

    /// Says that everything shows this picture as it was seen here, unless it changed meanwhile.
    public void settle(Asset seen) {
        mongo.updateFirst(
                Query.query(
                        where("_id")
                                .is(seen.id())
                                .and("showingOwedSince")
                                .is(seen.showingOwedSince())),
                new Update().unset("showingOwedSince").inc("version", 1),
                Asset.class);
    }
}
