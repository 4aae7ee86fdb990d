package vn.tinhhoa.content.dataset;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Asset;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// What is said of a picture when it comes into a dataset: what the library says of it.
public final class ItemBeginning {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private ItemBeginning() {}

    public static ItemDescription of(Asset asset, DatasetFacts facts) {
        var words = asset.words();
        var origin = asset.origin();
        var taken = origin.takenAt();
        return new ItemDescription(
                StatedTexts.written(words.headlines()),
                StatedTexts.written(words.captions()),
                StatedTexts.written(words.altTexts()),
                StatedTexts.NONE,
                words.keywords().isEmpty() ? Map.of() : Map.of(facts.first(), words.keywords()),
                List.of(),
                place(origin.locationShown()),
                place(origin.locationCreated()),
                null,
                taken == null ? "" : taken.atZone(ZONE).toLocalDate().toString(),
                "",
                asset.credit(),
                asset.licence(),
                Localised.EMPTY,
                "",
                List.of(),
                DigitalSource.UNSTATED);
    }

    private static NamedPlace place(String name) {
        return name.isEmpty()
                ? NamedPlace.NOWHERE
                : new NamedPlace(Localised.of(LanguageTag.VIETNAMESE, name), "");
    }
}
