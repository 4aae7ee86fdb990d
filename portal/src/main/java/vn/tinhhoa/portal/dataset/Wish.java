package vn.tinhhoa.portal.dataset;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.dataset.release.GeoBox;
import vn.tinhhoa.content.dataset.release.ItemFilter;
import vn.tinhhoa.content.dataset.release.ItemFilter.Facet;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.problem.BadRequestException;

import java.util.Locale;

/// What a reader wants to see of a release's pictures, as its address says it.
///
/// @param box `south,west,north,east`
/// @param show how: as cards, as a list, on a map
/// @param page from 1
public record Wish(
        @Nullable String place,
        @Nullable String topic,
        @Nullable String licence,
        @Nullable String year,
        @Nullable String box,
        @Nullable String show,
        @Nullable Integer page) {

    /// The ways in which pictures are shown.
    public enum Show {
        CARDS,
        LIST,
        MAP
    }

    /// @throws NotFoundException when there is no such way
    Show shown() {
        if (show == null || show.isBlank()) {
            return Show.CARDS;
        }
        for (var way : Show.values()) {
            if (way.name().toLowerCase(Locale.ROOT).equals(show)) {
                return way;
            }
        }
        throw new NotFoundException("Pictures cannot be shown as " + show);
    }

    int number() {
        return page == null ? 1 : page;
    }

    /// @throws BadRequestException when the box is none
    ItemFilter filter() {
        var filter = ItemFilter.ALL;
        for (var facet : Facet.values()) {
            var value = value(facet);
            if (value != null && !value.isBlank()) {
                filter = filter.with(facet, value);
            }
        }
        if (box == null || box.isBlank()) {
            return filter;
        }
        return filter.within(
                GeoBox.read(box).orElseThrow(() -> new BadRequestException("box is broken")));
    }

    private @Nullable String value(Facet facet) {
        return switch (facet) {
            case PLACE -> place;
            case TOPIC -> topic;
            case LICENCE -> licence;
            case YEAR -> year;
        };
    }

    /// An encoded address beneath this path, at the pictures.
    static String address(String path, ItemFilter filter, Show show, int page) {
        var query = new StringBuilder();
        for (var facet : Facet.values()) {
            append(query, facet.name().toLowerCase(Locale.ROOT), filter.values().get(facet));
        }
        append(query, "box", filter.box() == null ? null : filter.box().toString());
        append(query, "show", show == Show.CARDS ? null : show.name().toLowerCase(Locale.ROOT));
        append(query, "page", page == 1 ? null : Integer.toString(page));
        return path + query + "#pictures";
    }

    private static void append(StringBuilder query, String name, @Nullable String value) {
        if (value != null) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(WebAddress.value(value));
        }
    }
}
