package vn.tinhhoa.content.dataset;

import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

import java.util.ArrayList;
import java.util.List;

/// Finds places for a dataset's items: between two of them there is always one more. Where halving
/// a gap would leave too little, the items behind it are first spread out.
@Component
@Editorial
class ItemOrder {

    /// Room between two neighbours.
    private static final double STEP = 1024;

    /// A gap smaller than this is not halved any more; doubles are exact far below it.
    private static final double LEAST = 1.0 / 1024;

    private static final int FEW = 32;

    private final DatasetItemRepository items;
    private final MongoTemplate mongo;

    ItemOrder(DatasetItemRepository items, MongoTemplate mongo) {
        this.items = items;
        this.mongo = mongo;
    }

    /// Behind everything that is there.
    double last(DatasetId dataset) {
        return items.findFirstByDatasetOrderByOrderDesc(dataset).map(DatasetItem::order).orElse(0.0)
                + STEP;
    }

    /// Before everything but the item itself.
    double first(DatasetItem moved) {
        return items.findFirstByDatasetOrderByOrderAsc(moved.dataset())
                .map(first -> first.id().equals(moved.id()) ? first.order() : first.order() - STEP)
                .orElse(STEP);
    }

    double behind(DatasetItem other, DatasetItem moved) {
        var gap = gap(other, moved);
        if (gap < LEAST) {
            spread(other, moved);
            gap = gap(other, moved);
        }
        return other.order() + gap;
    }

    /// Half of what is free behind an item.
    private double gap(DatasetItem other, DatasetItem moved) {
        return following(other, moved, 1).stream()
                .findFirst()
                .map(next -> (next.order() - other.order()) / 2)
                .orElse(STEP);
    }

    private List<DatasetItem> following(DatasetItem other, DatasetItem moved, int count) {
        var found =
                items.findByDatasetAndOrderGreaterThanOrderByOrderAsc(
                        other.dataset(), other.order(), Limit.of(count + 1));
        return found.stream().filter(item -> !item.id().equals(moved.id())).limit(count).toList();
    }

    /// Spreads so many items out that there is room between them: the last ones first on the way
    /// up, the first ones first on the way down, so that their order is right at every moment.
    private void spread(DatasetItem other, DatasetItem moved) {
        for (int count = FEW; ; count *= 2) {
            var crowd = following(other, moved, count + 1);
            var all = crowd.size() <= count;
            var room =
                    all ? STEP : (crowd.getLast().order() - other.order()) / (crowd.size() + 1.0);
            if (room < 2 * LEAST) {
                continue;
            }
            var moving = new ArrayList<>(all ? crowd : crowd.subList(0, count));
            for (int at = moving.size() - 1; at >= 0; at--) {
                place(moving.get(at), other.order() + room * (at + 1), true);
            }
            for (int at = 0; at < moving.size(); at++) {
                place(moving.get(at), other.order() + room * (at + 1), false);
            }
            return;
        }
    }

    private void place(DatasetItem item, double order, boolean up) {
        if (up ? order > item.order() : order < item.order()) {
            mongo.updateFirst(
                    Query.query(Criteria.where("_id").is(item.id()).and("order").is(item.order())),
                    new Update().set("order", order).inc("version", 1),
                    DatasetItem.class);
        }
    }
}
