package vn.tinhhoa.content.dataset.description;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.dataset.DigitalSource;
import vn.tinhhoa.content.dataset.GeoPoint;
import vn.tinhhoa.content.dataset.ItemDescription;
import vn.tinhhoa.content.dataset.NamedPlace;
import vn.tinhhoa.content.dataset.StatedTexts;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Licence;

import java.util.Map;

/// What programs say of a picture, in JSON.
public final class ItemRecord {

    private ItemRecord() {}

    /// Reads it over what was said before: what is left out stays.
    ///
    /// @throws IllegalArgumentException when something makes no sense
    public static ItemDescription read(Map<String, Object> tree, ItemDescription before) {
        return new ItemDescription(
                texts(tree, "titles", before.titles()),
                texts(tree, "captions", before.captions()),
                texts(tree, "altTexts", before.altTexts()),
                texts(tree, "extended", before.extended()),
                tree.containsKey("keywords")
                        ? SaidTree.keywords(SaidTree.map(tree, "keywords"))
                        : before.keywords(),
                tree.containsKey("depicts") ? SaidTree.terms(tree, "depicts") : before.depicts(),
                place(tree, "locationShown", before.locationShown()),
                place(tree, "locationCreated", before.locationCreated()),
                tree.containsKey("coordinates") ? point(tree) : before.coordinates(),
                text(tree, "created", before.created()),
                text(tree, "creator", before.creator()),
                text(tree, "credit", before.credit()),
                tree.containsKey("licence")
                        ? Licence.of(SaidTree.string(tree, "licence"))
                        : before.licence(),
                tree.containsKey("rights") ? localised(tree) : before.rights(),
                text(tree, "provenance", before.provenance()),
                tree.containsKey("persons") ? SaidTree.strings(tree, "persons") : before.persons(),
                SaidTree.choice(
                        DigitalSource.class, tree, "digitalSource", before.digitalSource()));
    }

    private static Localised localised(Map<String, Object> tree) {
        return SaidTree.localised(SaidTree.map(tree, "rights"));
    }

    private static StatedTexts texts(Map<String, Object> tree, String name, StatedTexts before) {
        return tree.containsKey(name) ? SaidTree.stated(SaidTree.map(tree, name)) : before;
    }

    private static NamedPlace place(Map<String, Object> tree, String name, NamedPlace before) {
        return tree.containsKey(name) ? SaidTree.place(tree, name) : before;
    }

    private static String text(Map<String, Object> tree, String name, String before) {
        return tree.containsKey(name) ? SaidTree.string(tree, name) : before;
    }

    private static @Nullable GeoPoint point(Map<String, Object> tree) {
        var point = SaidTree.map(tree, "coordinates");
        return point.isEmpty()
                ? null
                : new GeoPoint(
                        Double.parseDouble(SaidTree.string(point, "latitude")),
                        Double.parseDouble(SaidTree.string(point, "longitude")));
    }
}
