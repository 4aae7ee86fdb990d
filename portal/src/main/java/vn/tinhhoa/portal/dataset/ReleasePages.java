package vn.tinhhoa.portal.dataset;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.description.Citation;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleaseState;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.dataset.ReleasePage.Figure;
import vn.tinhhoa.portal.dataset.ReleasePage.Maker;
import vn.tinhhoa.portal.dataset.ReleasePage.Version;
import vn.tinhhoa.portal.dataset.ReleasePage.Warning;
import vn.tinhhoa.portal.layout.Dates;
import vn.tinhhoa.portal.layout.FileSize;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Speech;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.layout.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Gathers what the page of a release needs.
@Component
class ReleasePages {

    private static final int MOSAIC = 5;

    private final PublishedDatasets datasets;
    private final Browsings browsings;
    private final ReleaseDownloads downloads;
    private final ReleaseHeads heads;
    private final DatasetFrames frames;
    private final LicenceInWords licences;
    private final Dates dates;
    private final Words words;

    ReleasePages(
            PublishedDatasets datasets,
            Browsings browsings,
            ReleaseDownloads downloads,
            ReleaseHeads heads,
            DatasetFrames frames,
            LicenceInWords licences,
            Dates dates,
            Words words) {
        this.datasets = datasets;
        this.browsings = browsings;
        this.downloads = downloads;
        this.heads = heads;
        this.frames = frames;
        this.licences = licences;
        this.dates = dates;
        this.words = words;
    }

    /// @param path of the page in a language: the release's own, or that of the latest
    ReleasePage of(
            Reader reader, DatasetRelease release, Wish wish, Function<LanguageTag, String> path) {
        var speech = frames.speech(reader, release.facts());
        var language = reader.language();
        var facts = release.facts();
        var title = speech.said(facts.titles().plain(), release.dataset().value());
        var plain = wish.filter().isAll() && wish.number() == 1;
        var first = datasets.first(release, MOSAIC);
        var all = datasets.releases(release.dataset());
        var bag = downloads.bagMissing(release, language);
        var listed = plain && wish.shown() == Wish.Show.CARDS;
        return new ReleasePage(
                frames.frame(reader, heads.of(release, speech, title, first, path, listed), path),
                frames.notice(speech),
                warning(release, all, speech),
                path.apply(language),
                title,
                speech.said(facts.descriptions().plain(), ""),
                release.number().toString(),
                dates.of(language, release.released()),
                plain
                        ? first.stream()
                                .map(item ->
                                        Shot.whole(
                                                item,
                                                speech.said(
                                                        item.description().altTexts().plain(), "")))
                                .toList()
                        : List.of(),
                figures(release, speech),
                browsings.of(release, wish, speech, path.apply(language)),
                licences.of(
                        language,
                        facts.licence(),
                        ReleaseDownloads.licence(release, facts.licence()),
                        facts.dataMining()),
                otherTerms(release, language),
                new Said(Citation.of(release, speech.spoken()), speech.spoken().value()),
                downloads.of(release, language, bag == null),
                bag,
                all.stream().map(each -> version(each, release, speech)).toList(),
                story(release, speech),
                makers(release, language),
                facts.contact().email().isEmpty()
                        ? null
                        : "mailto:" + WebAddress.value(facts.contact().email()).replace("%40", "@"),
                facts.keywords().getOrDefault(speech.spoken(), List.of()).stream()
                        .map(word -> new Said(word, speech.spoken().value()))
                        .toList());
    }

    private @Nullable Warning warning(
            DatasetRelease release, List<DatasetRelease> all, Speech speech) {
        var notice = release.notice();
        if (release.state() == ReleaseState.DEPRECATED && notice != null) {
            return new Warning(
                    words.say(speech.reader(), "dataset.deprecated", release.number()),
                    speech.said(notice.reason()).orElse(null),
                    all.stream()
                            .filter(each -> each.number().equals(notice.successor()))
                            .findFirst()
                            .map(each -> link(each, speech))
                            .orElse(null));
        }
        return all.stream()
                .filter(each -> each.state() == ReleaseState.RELEASED)
                .filter(each -> each.number().compareTo(release.number()) > 0)
                .findFirst()
                .map(newer ->
                        new Warning(
                                words.say(speech.reader(), "dataset.outdated", release.number()),
                                null,
                                link(newer, speech)))
                .orElse(null);
    }

    private Link link(DatasetRelease release, Speech speech) {
        return new Link(
                words.say(speech.reader(), "dataset.version", release.number()),
                DatasetPaths.release(speech.reader(), release.id()));
    }

    private List<Figure> figures(DatasetRelease release, Speech speech) {
        var language = speech.reader();
        var figures = new ArrayList<Figure>();
        figure(figures, language, "dataset.count", number(language, release.items()));
        figure(figures, language, "dataset.size", FileSize.of(language, release.imageBytes()));
        figure(figures, language, "dataset.licence", release.facts().licence().name(language));
        figure(
                figures,
                language,
                "dataset.languages",
                String.join(
                        ", ",
                        release.facts().languages().stream().map(LanguageTag::ownName).toList()));
        var period = release.facts().temporal();
        if (!period.isOpen()) {
            var from = period.from();
            var to = period.to();
            figure(
                    figures,
                    language,
                    "dataset.period",
                    (from == null ? "" : Integer.toString(from.getYear()))
                            + (from != null && to != null && from.getYear() == to.getYear()
                                    ? ""
                                    : "–" + (to == null ? "" : Integer.toString(to.getYear()))));
        }
        speech.said(release.facts().spatial().names())
                .ifPresent(
                        area -> figures.add(new Figure(words.say(language, "dataset.area"), area)));
        return figures;
    }

    private void figure(List<Figure> figures, LanguageTag language, String label, String value) {
        figures.add(new Figure(words.say(language, label), new Said(value, language.value())));
    }

    private String number(LanguageTag language, int number) {
        return words.say(language, "dataset.number", number);
    }

    /// Pictures may have licences of their own; then it is said how many.
    private String otherTerms(DatasetRelease release, LanguageTag language) {
        var others =
                datasets.outline(release).entries().stream()
                        .filter(entry -> !entry.licence().equals(release.facts().licence()))
                        .count();
        return others == 0 ? "" : words.say(language, "dataset.other-terms", others);
    }

    private Version version(DatasetRelease each, DatasetRelease shown, Speech speech) {
        return new Version(
                each.number().toString(),
                DatasetPaths.release(speech.reader(), each.id()),
                dates.of(speech.reader(), each.released()),
                each.id().equals(shown.id()),
                switch (each.state()) {
                    case DEPRECATED -> words.say(speech.reader(), "dataset.state-deprecated");
                    case TOMBSTONE -> words.say(speech.reader(), "dataset.state-tombstone");
                    case DRAFT, RELEASED -> "";
                },
                speech.said(each.changeNotes())
                        .orElseGet(() ->
                                each.firstReleased().equals(each.released())
                                        ? new Said(
                                                words.say(speech.reader(), "dataset.first-release"),
                                                speech.reader().value())
                                        : null));
    }

    private static List<Said> story(DatasetRelease release, Speech speech) {
        return speech.said(release.facts().extended().plain()).stream()
                .flatMap(said ->
                        Arrays.stream(said.text().split("\\n+"))
                                .filter(part -> !part.isBlank())
                                .map(part -> new Said(part.strip(), said.lang())))
                .toList();
    }

    private List<Maker> makers(DatasetRelease release, LanguageTag language) {
        var makers = new ArrayList<Maker>();
        release.facts()
                .creators()
                .forEach(creator ->
                        makers.add(
                                new Maker(
                                        words.say(language, "dataset.creator"),
                                        creator.name(),
                                        creator.url())));
        var publisher = release.facts().publisher();
        makers.add(
                new Maker(
                        words.say(language, "dataset.publisher"),
                        publisher.name(),
                        publisher.url()));
        return makers;
    }

    /// What stands in the place of a release that was taken back.
    NotePage tombstone(Reader reader, DatasetRelease release) {
        var speech = frames.speech(reader, release.facts());
        var title = speech.said(release.facts().titles().plain(), release.dataset().value());
        var notice = release.notice();
        return frames.note(
                reader,
                words.say(reader.language(), "dataset.gone", title.text(), release.number()),
                notice == null
                        ? ""
                        : words.say(
                                reader.language(),
                                "dataset.gone-since",
                                words.day(reader.language(), notice.at()).text()),
                notice == null ? null : speech.said(notice.reason()).orElse(null),
                datasets.latest(release.dataset())
                        .map(latest -> link(latest, speech))
                        .orElseGet(() ->
                                new Link(
                                        words.say(reader.language(), "dataset.catalogue"),
                                        DatasetPaths.catalogue(reader.language()))),
                language -> DatasetPaths.release(language, release.id()));
    }
}
