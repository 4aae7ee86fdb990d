package vn.tinhhoa.content.dataset.description;

import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.NamedPlace;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseFile;
import vn.tinhhoa.content.dataset.release.ReleaseState;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// A release in DCAT-AP 3.0.1. Every thing it speaks of is typed.
final class Dcat {

    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";
    private static final String DATE = "xsd:date";

    private final DatasetRelease release;
    private final Described described;

    Dcat(DatasetRelease release) {
        this.release = release;
        this.described = new Described(release);
    }

    /// @param files with addresses of their own; the bag among them
    Rdf.Node dataset(List<ReleaseFile> files) {
        var facts = release.facts();
        var where = described.where();
        var dataset =
                Rdf.Node.named(where.page() + "#dataset", "dcat:Dataset")
                        .add("dct:title", facts.titles().plain())
                        .add("dct:description", facts.descriptions().plain())
                        .add("dct:identifier", where.page());
        for (var language : described.languages()) {
            described
                    .keywords(language)
                    .forEach(word -> dataset.add("dcat:keyword", new Rdf.Text(word, language)));
        }
        facts.topics()
                .forEach(topic ->
                        dataset.add(
                                "dcat:theme",
                                Rdf.Node.named(topic.uri(), "skos:Concept")
                                        .add("skos:prefLabel", topic.labels())));
        described.languages().forEach(language -> dataset.add("dct:language", language(language)));
        dataset.add("dct:issued", release.released().toString(), DATE)
                .add("dct:modified", release.released().toString(), DATE);
        facts.creators().forEach(creator -> dataset.add("dct:creator", agent(creator)));
        dataset.add("dct:publisher", agent(facts.publisher()));
        coverage(dataset);
        dataset.add("dcat:version", described.version())
                .add("adms:versionNotes", release.changeNotes())
                .add("dcat:inSeries", series())
                .add("dcat:landingPage", Rdf.Node.named(where.page(), "foaf:Document"))
                .add(
                        "dct:accessRights",
                        Rdf.Node.named(EU + "access-right/PUBLIC", "dct:RightsStatement"))
                .add(
                        "dcat:contactPoint",
                        Rdf.Node.nameless("vcard:Kind")
                                .add("vcard:fn", contactName())
                                .add(
                                        "vcard:hasEmail",
                                        Rdf.Node.reference("mailto:" + facts.contact().email())))
                .add(
                        "dct:provenance",
                        Rdf.Node.nameless("dct:ProvenanceStatement")
                                .add("rdfs:label", provenance()))
                .add("dct:bibliographicCitation", described.citation(described.one()));
        if (release.state() == ReleaseState.DEPRECATED) {
            dataset.add(
                    "adms:status",
                    Rdf.Node.named(EU + "dataset-status/DEPRECATED", "skos:Concept"));
        }
        files.forEach(file -> dataset.add("dcat:distribution", distribution(file)));
        return dataset;
    }

    private Rdf.Node series() {
        var facts = release.facts();
        return Rdf.Node.named(described.where().dataset(), "dcat:DatasetSeries")
                .add("dct:title", facts.titles().plain())
                .add("dct:description", facts.descriptions().plain())
                .add("dct:publisher", agent(facts.publisher()));
    }

    private String contactName() {
        var contact = release.facts().contact();
        return contact.name().isEmpty() ? release.facts().publisher().name() : contact.name();
    }

    /// The story behind it, else its description.
    private Localised provenance() {
        var told = new LinkedHashMap<LanguageTag, String>();
        var facts = release.facts();
        for (var language : described.languages()) {
            told.put(
                    language,
                    facts.extended().in(language).orElse(described.description(language)));
        }
        return new Localised(told);
    }

    private void coverage(Rdf.Node dataset) {
        var spatial = release.facts().spatial();
        if (!spatial.isNowhere()) {
            dataset.add("dct:spatial", place(spatial));
        }
        var temporal = release.facts().temporal();
        if (!temporal.isOpen()) {
            var period = Rdf.Node.nameless("dct:PeriodOfTime");
            if (temporal.from() != null) {
                period.add("dcat:startDate", temporal.from().toString(), DATE);
            }
            if (temporal.to() != null) {
                period.add("dcat:endDate", temporal.to().toString(), DATE);
            }
            dataset.add("dct:temporal", period);
        }
    }

    private static Rdf.Node place(NamedPlace place) {
        var node =
                place.uri().isEmpty()
                        ? Rdf.Node.nameless("dct:Location")
                        : Rdf.Node.named(place.uri(), "dct:Location");
        return node.add("skos:prefLabel", place.names());
    }

    private Rdf.Node distribution(ReleaseFile file) {
        var where = described.where();
        var type = file.mediaType().replaceFirst(";.*", "").strip();
        var distribution =
                Rdf.Node.named(where.file(file.name()) + "#distribution", "dcat:Distribution");
        described
                .languages()
                .forEach(language ->
                        distribution.add(
                                "dct:title",
                                new Rdf.Text(
                                        described.title(language)
                                                + " "
                                                + described.version()
                                                + " ("
                                                + label(file)
                                                + ")",
                                        language)));
        distribution
                .add("dcat:accessURL", Rdf.Node.named(where.page(), "foaf:Document"))
                .add("dcat:downloadURL", Rdf.Node.named(where.file(file.name()), "rdfs:Resource"))
                .add("dcat:mediaType", Rdf.Node.named(IANA + type, "dct:MediaType"))
                .add("dcat:byteSize", Long.toString(file.file().bytes()), "xsd:nonNegativeInteger")
                .add("dct:issued", release.released().toString(), DATE)
                .add("dct:license", licence())
                .add("spdx:checksum", checksum(file));
        if (file.name().equals(ReleaseFile.BAG)) {
            distribution.add("dcat:packageFormat", Rdf.Node.named(IANA + type, "dct:MediaType"));
        }
        return distribution;
    }

    private static Rdf.Node checksum(ReleaseFile file) {
        return Rdf.Node.nameless("spdx:Checksum")
                .add(
                        "spdx:algorithm",
                        Rdf.Node.named(
                                "http://spdx.org/rdf/terms#checksumAlgorithm_sha256",
                                "spdx:ChecksumAlgorithm"))
                .add("spdx:checksumValue", file.file().sha256(), "xsd:hexBinary");
    }

    private Rdf.Node licence() {
        var licence = release.facts().licence();
        var node = Rdf.Node.named(described.licenceUri(), "dct:LicenseDocument");
        described
                .languages()
                .forEach(language ->
                        node.add("rdfs:label", new Rdf.Text(licence.name(language), language)));
        return node;
    }

    private static String label(ReleaseFile file) {
        return switch (file.name()) {
            case ReleaseFile.BAG -> "ZIP, BagIt";
            case ReleaseFile.METADATA -> "CSV";
            case ReleaseFile.CROISSANT -> "Croissant";
            case ReleaseFile.IIIF -> "IIIF";
            default -> file.name();
        };
    }

    static Rdf.Node agent(Agent agent) {
        var type = agent.kind() == Agent.Kind.PERSON ? "foaf:Person" : "foaf:Organization";
        var node = Rdf.Node.nameless("foaf:Agent").add("a", Rdf.Node.reference(type));
        node.add("foaf:name", agent.name());
        if (!agent.url().isEmpty()) {
            node.add("foaf:homepage", Rdf.Node.named(agent.url(), "foaf:Document"));
        }
        return node;
    }

    static Rdf.Node language(LanguageTag language) {
        var code = language.locale().getISO3Language().toUpperCase(Locale.ROOT);
        return Rdf.Node.named(EU + "language/" + code, "dct:LinguisticSystem");
    }
}
