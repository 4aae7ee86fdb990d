package vn.tinhhoa.portal.kind;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.article.PublishedSections;
import vn.tinhhoa.content.dataset.GeoPoint;
import vn.tinhhoa.content.dataset.release.GeoBox;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.map.MapDrawing;
import vn.tinhhoa.portal.map.MapLabels;
import vn.tinhhoa.portal.map.MapMaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Draws where things are: all places to visit, or one article among them.
@Component
public class PlaceMaps {

    private static final int DOT = 9;

    private final PublishedSections sections;
    private final Cards cards;
    private final Words words;

    PlaceMaps(PublishedSections sections, Cards cards, Words words) {
        this.sections = sections;
        this.cards = cards;
        this.words = words;
    }

    /// Something that has a position.
    private record Pin(
            ArticleId article, Said name, String href, GeoPoint point, boolean current) {}

    /// @param several where a circle leads that stands for several
    /// @return null when none of them has a position
    public @Nullable MapDrawing of(
            LanguageTag reader, List<PublicationCard> places, Function<GeoBox, String> several) {
        return drawing(reader, pins(reader, places, null), several);
    }

    /// An article among the places to visit.
    ///
    /// @return null when it has no position
    public @Nullable MapDrawing around(
            LanguageTag reader, ArticleId article, Said name, String href, Subject subject) {
        var point = point(subject);
        if (point == null) {
            return null;
        }
        var pins = pins(reader, sections.in(SectionLayout.SPOTS, reader), article);
        pins.addFirst(new Pin(article, name, href, point, true));
        return drawing(reader, pins, box -> href);
    }

    public static @Nullable GeoPoint point(Subject subject) {
        return subject.details()
                .position("position")
                .map(position -> new GeoPoint(position.latitude(), position.longitude()))
                .orElse(null);
    }

    private List<Pin> pins(
            LanguageTag reader, List<PublicationCard> places, @Nullable ArticleId without) {
        var pins = new ArrayList<Pin>();
        for (var place : places) {
            var point = point(place.subject());
            if (point != null && !place.article().equals(without)) {
                var card = cards.of(reader, place);
                pins.add(
                        new Pin(
                                place.article(),
                                new Said(card.title(), card.lang()),
                                card.href(),
                                point,
                                false));
            }
        }
        return pins;
    }

    private @Nullable MapDrawing drawing(
            LanguageTag reader, List<Pin> pins, Function<GeoBox, String> several) {
        if (pins.isEmpty()) {
            return null;
        }
        var making = new MapMaking<>(pins, Pin::point);
        var clusters = making.clusters(pins);
        var labels = new MapLabels(clusters, MapMaking.WIDTH, MapMaking.HEIGHT);
        return new MapDrawing(
                "0 0 " + MapMaking.WIDTH + " " + MapMaking.HEIGHT,
                making.lines(reader),
                clusters.stream().map(cluster -> spot(reader, cluster, labels, several)).toList(),
                making.scaleWidth(),
                words.say(reader, "dataset.kilometres", making.scale()),
                "");
    }

    private MapDrawing.Spot spot(
            LanguageTag reader,
            MapMaking.Cluster<Pin> cluster,
            MapLabels labels,
            Function<GeoBox, String> several) {
        var pins = cluster.entries();
        var current = pins.stream().filter(Pin::current).findFirst();
        var named =
                current.or(
                        () -> pins.size() == 1 ? Optional.of(pins.getFirst()) : Optional.empty());
        var count = words.say(reader, "kind.places", pins.size());
        var name = named.map(Pin::name).orElseGet(() -> new Said(count, reader.value()));
        return new MapDrawing.Spot(
                cluster.x(),
                cluster.y(),
                named.isPresent() ? DOT : cluster.radius(),
                named.isPresent() ? "" : Integer.toString(pins.size()),
                named.isPresent() ? "" : count,
                current.isPresent(),
                name,
                labels.place(cluster, name.text()),
                name.text(),
                named.map(Pin::href).orElseGet(() -> several.apply(cluster.box())));
    }
}
