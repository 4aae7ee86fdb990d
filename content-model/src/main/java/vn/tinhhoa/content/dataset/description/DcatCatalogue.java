package vn.tinhhoa.content.dataset.description;

import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseFile;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// The catalogue of all datasets in DCAT-AP 3.0.1.
///
/// @param address its own
/// @param homepage where people find the same
/// @param languages of the site
public record DcatCatalogue(
        String address,
        String homepage,
        Localised title,
        Localised description,
        Agent publisher,
        List<LanguageTag> languages) {

    /// @param releases the latest of each dataset
    /// @param whole whether the bag of a release is given out
    public byte[] turtle(List<DatasetRelease> releases, Predicate<DatasetRelease> whole) {
        return TurtleText.of(List.of(catalogue(releases, whole)));
    }

    public byte[] jsonLd(List<DatasetRelease> releases, Predicate<DatasetRelease> whole) {
        return JsonLdText.of(List.of(catalogue(releases, whole)));
    }

    private Rdf.Node catalogue(List<DatasetRelease> releases, Predicate<DatasetRelease> whole) {
        var catalogue =
                Rdf.Node.named(address + "#catalogue", "dcat:Catalog")
                        .add("dct:title", title)
                        .add("dct:description", description)
                        .add("dct:publisher", Dcat.agent(publisher))
                        .add("foaf:homepage", Rdf.Node.named(homepage, "foaf:Document"));
        languages.forEach(language -> catalogue.add("dct:language", Dcat.language(language)));
        releases.stream()
                .map(DatasetRelease::released)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> catalogue.add("dct:modified", last.toString(), "xsd:date"));
        releases.forEach(release ->
                catalogue.add(
                        "dcat:dataset",
                        new Dcat(release).dataset(files(release, whole.test(release)))));
        return catalogue;
    }

    /// @param whole whether its bag is given out
    static List<ReleaseFile> files(DatasetRelease release, boolean whole) {
        var files = new ArrayList<ReleaseFile>();
        if (whole) {
            files.add(new ReleaseFile(ReleaseFile.BAG, "application/zip", release.bytes().zip()));
        }
        for (var name : List.of(ReleaseFile.METADATA, ReleaseFile.CROISSANT, ReleaseFile.IIIF)) {
            release.bytes().file(name).ifPresent(files::add);
        }
        return files;
    }
}
