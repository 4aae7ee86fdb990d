package vn.tinhhoa.content.media;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.text.Folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pictures of the house, the newest first, found by their name and by what is said of them.
@Component
@Editorial
public class PictureList {

    private final MongoTemplate mongo;
    private final Assets assets;

    PictureList(MongoTemplate mongo, Assets assets) {
        this.mongo = mongo;
        this.assets = assets;
    }

    /// @param more whether there is a next page
    public record Page(List<Asset> pictures, boolean more) {}

    /// @param text words that all have to occur, with or without marks; blank finds every picture
    /// @param page from 0
    public Page find(String text, int page, int size) {
        var words = List.of(folded(text).strip().split("\\s+"));
        var wanted = new ArrayList<AssetId>();
        var upTo = (page + 1L) * size + 1;
        var query =
                Query.query(Criteria.where("width").gt(0))
                        .with(Sort.by(Sort.Direction.DESC, "createdAt"));
        query.fields().include("fileName", "credit", "captions", "altTexts");
        try (var stored = mongo.stream(query, Said.class, "assets")) {
            var each = stored.iterator();
            while (each.hasNext() && wanted.size() < upTo) {
                var said = each.next();
                var all = said.folded();
                if (words.stream().allMatch(all::contains)) {
                    wanted.add(said.id());
                }
            }
        }
        var onPage = wanted.stream().skip((long) page * size).limit(size).toList();
        var found = assets.findAll(onPage);
        return new Page(
                onPage.stream().map(found::get).filter(Objects::nonNull).toList(),
                wanted.size() == upTo);
    }

    private static String folded(String text) {
        return Folding.ascii(text.toLowerCase(Locale.ROOT));
    }

    /// The little of a stored picture that is read for finding it.
    private record Said(
            AssetId id,
            String fileName,
            String credit,
            @Nullable Localised captions,
            @Nullable Localised altTexts) {

        private String folded() {
            return PictureList.folded(
                    Stream.of(List.of(fileName, credit), texts(captions), texts(altTexts))
                            .flatMap(Collection::stream)
                            .collect(Collectors.joining(" ")));
        }

        private static Collection<String> texts(@Nullable Localised words) {
            return words == null ? List.of() : words.texts().values();
        }
    }
}
