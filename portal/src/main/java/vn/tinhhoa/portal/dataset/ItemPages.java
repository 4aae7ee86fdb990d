package vn.tinhhoa.portal.dataset;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.DigitalSource;
import vn.tinhhoa.content.dataset.NamedPlace;
import vn.tinhhoa.content.dataset.description.CreditLine;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ItemFilter;
import vn.tinhhoa.content.dataset.release.ItemFilter.Facet;
import vn.tinhhoa.content.dataset.release.PictureSize;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.PublishedDatasets.Tombstone;
import vn.tinhhoa.content.dataset.release.ReleaseAddresses;
import vn.tinhhoa.content.dataset.release.ReleaseOutline;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.dataset.ItemPage.Fact;
import vn.tinhhoa.portal.dataset.ItemPage.Value;
import vn.tinhhoa.portal.layout.Dates;
import vn.tinhhoa.portal.layout.FileSize;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Speech;
import vn.tinhhoa.portal.layout.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Gathers what the page of one picture needs.
@Component
class ItemPages {

    private final PublishedDatasets datasets;
    private final ReleaseHeads heads;
    private final DatasetFrames frames;
    private final LicenceInWords licences;
    private final Dates dates;
    private final Words words;

    ItemPages(
            PublishedDatasets datasets,
            ReleaseHeads heads,
            DatasetFrames frames,
            LicenceInWords licences,
            Dates dates,
            Words words) {
        this.datasets = datasets;
        this.heads = heads;
        this.frames = frames;
        this.licences = licences;
        this.dates = dates;
        this.words = words;
    }

    ItemPage of(Reader reader, DatasetRelease release, ReleasedItem item) {
        var speech = frames.speech(reader, release.facts());
        var language = reader.language();
        var said = item.description();
        var caption = speech.said(said.captions().plain(), item.key());
        var title = speech.said(said.titles().plain()).orElse(caption);
        var alt = speech.said(said.altTexts().plain(), "");
        var outline = datasets.outline(release);
        var dataset = speech.said(release.facts().titles().plain(), release.dataset().value());
        var largest = PictureSize.largest(item.width(), item.height());
        return new ItemPage(
                frames.frame(
                        reader,
                        heads.of(release, item, speech, title, caption),
                        other -> DatasetPaths.item(other, release.id(), item.key())),
                frames.notice(speech),
                new Link(dataset.text(), DatasetPaths.release(language, release.id())),
                dataset.lang(),
                release.number().toString(),
                words.say(
                        language,
                        "dataset.position",
                        outline.position(item.key()),
                        outline.entries().size()),
                title,
                title.equals(caption) ? null : caption,
                alt,
                paragraphs(speech.said(said.extended().plain())),
                Shot.whole(item, alt),
                Shot.address(item, largest),
                said.credit(),
                CreditLine.of(release, item, speech.spoken()),
                new Facts(release, item, outline, speech).ofPicture(),
                new Facts(release, item, outline, speech).ofFile(),
                licences.of(
                        language,
                        said.licence(),
                        ReleaseDownloads.licence(release, said.licence()),
                        release.facts().dataMining()),
                PictureSize.of(item.width(), item.height()).stream()
                        .map(size -> size(language, item, size))
                        .toList(),
                original(language, item),
                outline.before(item.key()).map(key -> neighbour(release, key, speech)).orElse(null),
                outline.after(item.key()).map(key -> neighbour(release, key, speech)).orElse(null),
                programs(item));
    }

    private static List<Said> paragraphs(Optional<Said> text) {
        return text.stream()
                .flatMap(said ->
                        Arrays.stream(said.text().split("\\n+"))
                                .filter(part -> !part.isBlank())
                                .map(part -> new Said(part.strip(), said.lang())))
                .toList();
    }

    private Link size(LanguageTag language, ReleasedItem item, PictureSize size) {
        return new Link(
                words.say(language, "dataset.pixels", size.width(), size.height()),
                Shot.address(item, size));
    }

    private Link original(LanguageTag language, ReleasedItem item) {
        return new Link(
                words.say(
                        language,
                        "dataset.original",
                        item.mediaType().replaceFirst("image/", "").toUpperCase(Locale.ROOT),
                        FileSize.of(language, item.picture().bytes())),
                new ReleaseAddresses("", item.release()).image(item.fileName()));
    }

    private Link neighbour(DatasetRelease release, String key, Speech speech) {
        var label =
                datasets.item(release, key)
                        .filter(item -> !datasets.tombstones(release).containsKey(key))
                        .flatMap(item -> speech.said(item.description().captions().plain()))
                        .map(Said::text)
                        .orElseGet(() -> words.say(speech.reader(), "dataset.withdrawn"));
        return new Link(label, DatasetPaths.item(speech.reader(), release.id(), key));
    }

    private static List<Link> programs(ReleasedItem item) {
        var where = new ReleaseAddresses("", item.release());
        return List.of(new Link("IIIF", where.service(item.key()) + "/info.json"));
    }

    /// What is known of a picture, line by line.
    private final class Facts {

        private final DatasetRelease release;
        private final ReleasedItem item;
        private final ReleaseOutline outline;
        private final Speech speech;
        private final List<Fact> facts = new ArrayList<>();

        private Facts(
                DatasetRelease release, ReleasedItem item, ReleaseOutline outline, Speech speech) {
            this.release = release;
            this.item = item;
            this.outline = outline;
            this.speech = speech;
        }

        private List<Fact> ofPicture() {
            var said = item.description();
            var entry = outline.entries().get(outline.position(item.key()) - 1);
            add(
                    "dataset.depicts",
                    entry.topics().stream()
                            .map(topic ->
                                    new Value(
                                            speech.said(topic.names(), topic.slug()),
                                            filtered(Facet.TOPIC, topic.slug())))
                            .toList());
            var place = entry.place();
            if (place != null) {
                add(
                        "dataset.shown",
                        List.of(
                                new Value(
                                        speech.said(place.names(), place.slug()),
                                        filtered(Facet.PLACE, place.slug()))));
            }
            place("dataset.created-at", said.locationCreated());
            var point = said.coordinates();
            if (point != null) {
                add(
                        "dataset.coordinates",
                        "%.5f, %.5f".formatted(point.latitude(), point.longitude()));
            }
            add("dataset.date", dates.of(speech.reader(), said.created()));
            add("dataset.author", said.creator());
            add("dataset.credit", said.credit());
            speech.said(said.rights())
                    .ifPresent(rights -> add("dataset.rights", List.of(new Value(rights, ""))));
            add("dataset.provenance", said.provenance());
            add("dataset.persons", String.join(", ", said.persons()));
            add(
                    "dataset.keywords",
                    said.keywords().getOrDefault(speech.spoken(), List.of()).stream()
                            .map(word -> new Value(new Said(word, speech.spoken().value()), ""))
                            .toList());
            return facts;
        }

        private List<Fact> ofFile() {
            var language = speech.reader();
            add("dataset.file", item.fileName());
            add(
                    "dataset.dimensions",
                    words.say(language, "dataset.pixels", item.width(), item.height()));
            add("dataset.bytes", FileSize.of(language, item.picture().bytes()));
            source(item.description().digitalSource());
            add("dataset.sha", item.picture().sha256());
            return facts;
        }

        private void source(DigitalSource source) {
            var key =
                    switch (source) {
                        case UNSTATED -> "";
                        case DIGITAL_CAPTURE -> "dataset.source-camera";
                        case NEGATIVE_FILM, POSITIVE_FILM, PRINT -> "dataset.source-scan";
                        case HUMAN_EDITS, COMPOSITE -> "dataset.source-edited";
                        case DIGITAL_CREATION -> "dataset.source-drawn";
                        case TRAINED_ALGORITHMIC_MEDIA -> "dataset.source-machine";
                    };
            if (!key.isEmpty()) {
                add("dataset.source", words.say(speech.reader(), key));
            }
        }

        private void place(String label, NamedPlace place) {
            speech.said(place.names()).ifPresent(name -> add(label, List.of(new Value(name, ""))));
        }

        private void add(String label, String value) {
            if (!value.isEmpty()) {
                add(label, List.of(new Value(new Said(value, speech.reader().value()), "")));
            }
        }

        private void add(String label, List<Value> values) {
            if (!values.isEmpty()) {
                facts.add(new Fact(words.say(speech.reader(), label), values));
            }
        }

        private String filtered(Facet facet, String slug) {
            return Wish.address(
                    DatasetPaths.release(speech.reader(), release.id()),
                    ItemFilter.ALL.with(facet, slug),
                    Wish.Show.CARDS,
                    1);
        }
    }

    /// What stands in the place of a picture that was taken back.
    NotePage tombstone(Reader reader, DatasetRelease release, Tombstone tombstone) {
        var speech = frames.speech(reader, release.facts());
        var language = reader.language();
        var since = words.day(language, tombstone.at()).text();
        return frames.note(
                reader,
                words.say(language, "dataset.withdrawn"),
                tombstone.reason().isEmpty()
                        ? words.say(language, "dataset.rights-ended", since)
                        : words.say(language, "dataset.gone-since", since),
                reason(speech, tombstone),
                new Link(
                        speech.said(release.facts().titles().plain(), release.dataset().value())
                                .text(),
                        DatasetPaths.dataset(language, release.dataset())),
                other -> DatasetPaths.item(other, release.id(), tombstone.key()));
    }

    private static @Nullable Said reason(Speech speech, Tombstone tombstone) {
        return speech.said(tombstone.reason()).orElse(null);
    }
}
