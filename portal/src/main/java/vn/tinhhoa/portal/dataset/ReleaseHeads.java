package vn.tinhhoa.portal.dataset;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.description.SchemaOrg;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PictureSize;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleaseAddresses;
import vn.tinhhoa.content.dataset.release.ReleaseFile;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.portal.layout.Alternates;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Head.Alternate;
import vn.tinhhoa.portal.layout.Head.Description;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Speech;
import vn.tinhhoa.portal.layout.StructuredData;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What pages of datasets tell search engines and programs: their languages, reciprocally, and
/// where the same is said for machines. A page in a fallback language says what the real page says.
@Component
class ReleaseHeads {

    private static final List<String> DESCRIPTIONS =
            List.of(
                    ReleaseFile.CROISSANT,
                    ReleaseFile.DCAT_TURTLE,
                    ReleaseFile.DCAT_JSON,
                    ReleaseFile.SCHEMA_ORG,
                    ReleaseFile.IIIF,
                    ReleaseFile.METADATA);

    private final PublishedDatasets datasets;
    private final Frames frames;
    private final SiteLanguages languages;
    private final Alternates alternates;

    ReleaseHeads(
            PublishedDatasets datasets,
            Frames frames,
            SiteLanguages languages,
            Alternates alternates) {
        this.datasets = datasets;
        this.frames = frames;
        this.languages = languages;
        this.alternates = alternates;
    }

    /// @param path of the page in a language
    /// @param listed whether search engines should list this view of it
    Head of(
            DatasetRelease release,
            Speech speech,
            Said title,
            List<ReleasedItem> first,
            Function<LanguageTag, String> path,
            boolean listed) {
        var description = release.facts().descriptions().plain().in(speech.spoken(), "");
        return new Head(
                title.text(),
                description,
                frames.absolute(path.apply(speech.spoken())),
                alternates(release, path),
                "website",
                first.stream().findFirst().map(this::image).orElse(null),
                StructuredData.ofJson(
                        SchemaOrg.dataset(release, speech.spoken(), datasets.isWhole(release))),
                descriptions(release),
                listed);
    }

    Head of(DatasetRelease release, ReleasedItem item, Speech speech, Said title, Said caption) {
        Function<LanguageTag, String> path =
                language -> DatasetPaths.item(language, release.id(), item.key());
        return new Head(
                title.text(),
                caption.text(),
                frames.absolute(path.apply(speech.spoken())),
                alternates(release, path),
                "website",
                image(item),
                StructuredData.ofJson(SchemaOrg.image(release, item, speech.spoken())),
                List.of(new Description("collection", "", release.addresses().page())),
                true);
    }

    private String image(ReleasedItem item) {
        var sizes = PictureSize.of(item.width(), item.height());
        var wide =
                sizes.stream()
                        .filter(size -> size.width() >= 1200)
                        .findFirst()
                        .orElseGet(sizes::getLast);
        return frames.absolute(Shot.address(item, wide));
    }

    /// The release in the languages that it and the site speak.
    private List<Alternate> alternates(DatasetRelease release, Function<LanguageTag, String> path) {
        var spoken = release.facts().languages().stream().filter(languages::contains).toList();
        return alternates.among(spoken, path);
    }

    /// Where the release is described for programs.
    private static List<Description> descriptions(DatasetRelease release) {
        var where = new ReleaseAddresses("", release.id());
        return Stream.concat(
                        Stream.of(new Description("cite-as", "", release.addresses().page())),
                        DESCRIPTIONS.stream()
                                .flatMap(name -> release.bytes().file(name).stream())
                                .map(file ->
                                        new Description(
                                                "describedby",
                                                file.mediaType().replaceFirst(";charset=.*", ""),
                                                where.file(file.name()))))
                .toList();
    }
}
