package vn.tinhhoa.portal.dataset;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ItemFilter;
import vn.tinhhoa.content.dataset.release.ItemFilter.Facet;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.PublishedDatasets.Tombstone;
import vn.tinhhoa.content.dataset.release.ReleaseOutline;
import vn.tinhhoa.content.dataset.release.ReleaseOutline.Entry;
import vn.tinhhoa.content.dataset.release.ReleaseOutline.Named;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.portal.dataset.Browsing.Choice;
import vn.tinhhoa.portal.dataset.Browsing.Facets;
import vn.tinhhoa.portal.dataset.Browsing.Tile;
import vn.tinhhoa.portal.dataset.Wish.Show;
import vn.tinhhoa.portal.layout.Dates;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Speech;
import vn.tinhhoa.portal.layout.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Gathers the pictures that a reader wants to see of a release, and the ways on from there.
@Component
class Browsings {

    private static final int SIZE = 24;
    private static final int FIRST = 8;
    private static final int MOST = 60;

    private final PublishedDatasets datasets;
    private final Words words;
    private final Dates dates;
    private final PictureMaps maps;

    Browsings(PublishedDatasets datasets, Words words, Dates dates, PictureMaps maps) {
        this.datasets = datasets;
        this.words = words;
        this.dates = dates;
        this.maps = maps;
    }

    /// @param path of the page, without query
    Browsing of(DatasetRelease release, Wish wish, Speech speech, String path) {
        var outline = datasets.outline(release);
        var tombstones = datasets.tombstones(release);
        var filter = wish.filter();
        var show = wish.shown();
        var found = outline.matching(filter);
        var last = show == Show.MAP ? 1 : Math.max(1, (found.size() + SIZE - 1) / SIZE);
        if (wish.number() < 1 || wish.number() > last) {
            throw new NotFoundException(path + " has no page " + wish.number());
        }
        var view = new View(outline, filter, show, speech, path);
        return new Browsing(
                show,
                words.say(
                        speech.reader(),
                        filter.isAll() ? "dataset.all-pictures" : "dataset.found",
                        found.size(),
                        outline.entries().size()),
                ways(view),
                facets(view),
                filter.isAll() ? null : Wish.address(path, ItemFilter.ALL, show, 1),
                chosen(view),
                show == Show.MAP
                        ? List.of()
                        : tiles(release, page(found, wish.number()), tombstones, speech),
                show == Show.MAP ? maps.of(view, found, tombstones, release) : null,
                Pager.of(
                        wish.number(),
                        last,
                        found.size(),
                        number -> Wish.address(path, filter, show, number)),
                DatasetPaths.selection(speech.reader(), release.id()));
    }

    /// What the parts of the page have in common.
    record View(ReleaseOutline outline, ItemFilter filter, Show show, Speech speech, String path) {

        String with(ItemFilter other) {
            return Wish.address(path, other, show, 1);
        }
    }

    private static List<Entry> page(List<Entry> found, int number) {
        return found.subList((number - 1) * SIZE, Math.min(found.size(), number * SIZE));
    }

    private List<Link> ways(View view) {
        return Arrays.stream(Show.values())
                .filter(show -> show != Show.MAP || hasPoints(view.outline()))
                .map(show ->
                        new Link(
                                words.say(view.speech().reader(), name(show)),
                                Wish.address(view.path(), view.filter(), show, 1),
                                show == view.show()))
                .toList();
    }

    private static boolean hasPoints(ReleaseOutline outline) {
        return outline.entries().stream().anyMatch(entry -> entry.point() != null);
    }

    private static String name(Show show) {
        return switch (show) {
            case CARDS -> "dataset.cards";
            case LIST -> "dataset.list";
            case MAP -> "dataset.map";
        };
    }

    private static String name(Facet facet) {
        return switch (facet) {
            case PLACE -> "dataset.place";
            case TOPIC -> "dataset.topic";
            case LICENCE -> "dataset.licence";
            case YEAR -> "dataset.year";
        };
    }

    /// A facet that tells nothing apart is left out.
    private List<Facets> facets(View view) {
        var facets = new ArrayList<Facets>();
        for (var facet : Facet.values()) {
            var choices = choices(view, facet);
            if (choices.size() > 1 || view.filter().values().containsKey(facet)) {
                var first = Math.min(FIRST, choices.size());
                facets.add(
                        new Facets(
                                words.say(view.speech().reader(), name(facet)),
                                choices.subList(0, first),
                                choices.subList(first, Math.min(MOST, choices.size()))));
            }
        }
        return facets;
    }

    private List<Choice> choices(View view, Facet facet) {
        var wanted = view.filter().values().get(facet);
        return view.outline().counts(facet, view.filter()).stream()
                .map(count -> {
                    var slug = count.value().slug();
                    var current = slug.equals(wanted);
                    return new Choice(
                            label(view.speech(), facet, count.value()),
                            view.with(view.filter().with(facet, current ? null : slug)),
                            number(view.speech(), count.pictures()),
                            current);
                })
                .toList();
    }

    private String number(Speech speech, int number) {
        return words.say(speech.reader(), "dataset.number", number);
    }

    private static Said label(Speech speech, Facet facet, Named value) {
        return switch (facet) {
            case PLACE, TOPIC -> speech.said(value.names(), value.slug());
            case LICENCE ->
                    new Said(
                            Licence.of(value.slug()).name(speech.reader()),
                            speech.reader().value());
            case YEAR -> new Said(value.slug(), speech.reader().value());
        };
    }

    private List<Choice> chosen(View view) {
        var chosen = new ArrayList<Choice>();
        view.filter()
                .values()
                .forEach((facet, slug) ->
                        chosen.add(
                                new Choice(
                                        label(view.speech(), facet, named(view, facet, slug)),
                                        view.with(view.filter().with(facet, null)),
                                        "",
                                        true)));
        if (view.filter().box() != null) {
            chosen.add(
                    new Choice(
                            new Said(
                                    words.say(view.speech().reader(), "dataset.part-of-map"),
                                    view.speech().reader().value()),
                            view.with(view.filter().within(null)),
                            "",
                            true));
        }
        return chosen;
    }

    private static Named named(View view, Facet facet, String slug) {
        return view.outline().counts(facet, ItemFilter.ALL).stream()
                .map(ReleaseOutline.Count::value)
                .filter(value -> value.slug().equals(slug))
                .findFirst()
                .orElseGet(() -> new Named(slug, Localised.EMPTY));
    }

    private List<Tile> tiles(
            DatasetRelease release,
            List<Entry> entries,
            Map<String, Tombstone> tombstones,
            Speech speech) {
        var keys = entries.stream().map(Entry::key).toList();
        var items =
                datasets.items(release, keys).stream()
                        .collect(Collectors.toMap(ReleasedItem::key, Function.identity()));
        return keys.stream()
                .flatMap(key ->
                        Optional.ofNullable(items.get(key))
                                .map(item -> tile(item, tombstones.containsKey(key), speech))
                                .stream())
                .toList();
    }

    private Tile tile(ReleasedItem item, boolean gone, Speech speech) {
        var href = DatasetPaths.item(speech.reader(), item.release(), item.key());
        if (gone) {
            var says = words.say(speech.reader(), "dataset.withdrawn");
            return new Tile(
                    item.key(),
                    href,
                    null,
                    new Said(says, speech.reader().value()),
                    "",
                    "",
                    null,
                    "");
        }
        var said = item.description();
        return new Tile(
                item.key(),
                href,
                Shot.small(item, speech.said(said.altTexts().plain(), "")),
                speech.said(said.captions().plain(), item.key()),
                said.credit(),
                said.licence().name(speech.reader()),
                speech.said(said.locationShown().names()).orElse(null),
                dates.of(speech.reader(), said.created()));
    }
}
