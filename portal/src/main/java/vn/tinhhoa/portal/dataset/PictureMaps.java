package vn.tinhhoa.portal.dataset;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets.Tombstone;
import vn.tinhhoa.content.dataset.release.ReleaseOutline.Entry;
import vn.tinhhoa.content.dataset.release.ReleaseOutline.Named;
import vn.tinhhoa.portal.dataset.Browsings.View;
import vn.tinhhoa.portal.dataset.Wish.Show;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.map.MapDrawing;
import vn.tinhhoa.portal.map.MapLabels;
import vn.tinhhoa.portal.map.MapMaking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Draws where the pictures of a release were taken.
@Component
class PictureMaps {

    private final Words words;

    PictureMaps(Words words) {
        this.words = words;
    }

    MapDrawing of(
            View view,
            List<Entry> found,
            Map<String, Tombstone> tombstones,
            DatasetRelease release) {
        var shown = found.stream().filter(entry -> !tombstones.containsKey(entry.key())).toList();
        var making = new MapMaking<>(shown, Entry::point);
        var clusters = making.clusters(shown);
        var labels = new MapLabels(clusters, MapMaking.WIDTH, MapMaking.HEIGHT);
        var reader = view.speech().reader();
        var missing = shown.stream().filter(entry -> entry.point() == null).count();
        return new MapDrawing(
                "0 0 " + MapMaking.WIDTH + " " + MapMaking.HEIGHT,
                making.lines(reader),
                clusters.stream().map(cluster -> spot(view, cluster, labels, release)).toList(),
                making.scaleWidth(),
                words.say(reader, "dataset.kilometres", making.scale()),
                missing == 0 ? "" : words.say(reader, "dataset.not-on-map", missing));
    }

    private MapDrawing.Spot spot(
            View view, MapMaking.Cluster<Entry> cluster, MapLabels labels, DatasetRelease release) {
        var speech = view.speech();
        var pictures = cluster.entries().size();
        var name =
                place(cluster)
                        .map(place -> speech.said(place.names(), place.slug()))
                        .orElseGet(() ->
                                new Said(
                                        words.say(speech.reader(), "dataset.some-place"),
                                        speech.reader().value()));
        return new MapDrawing.Spot(
                cluster.x(),
                cluster.y(),
                cluster.radius(),
                Integer.toString(pictures),
                words.say(speech.reader(), "dataset.pictures", pictures),
                false,
                name,
                labels.place(cluster, name.text()),
                words.say(speech.reader(), "dataset.at-place", name.text(), pictures),
                pictures == 1
                        ? DatasetPaths.item(
                                speech.reader(), release.id(), cluster.entries().getFirst().key())
                        : Wish.address(
                                view.path(), view.filter().within(cluster.box()), Show.CARDS, 1));
    }

    /// The place that most of them show.
    private static Optional<Named> place(MapMaking.Cluster<Entry> cluster) {
        var counts = new LinkedHashMap<Named, Integer>();
        for (var entry : cluster.entries()) {
            Optional.ofNullable(entry.place())
                    .ifPresent(place -> counts.merge(place, 1, Integer::sum));
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
