package vn.tinhhoa.content.dataset.description;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/// Every MUST of DCAT-AP 3.0.1 as DATASETS.md lists them, over what Jena reads.
final class DcatCheck {

    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String DCT = "http://purl.org/dc/terms/";
    static final String FOAF = "http://xmlns.com/foaf/0.1/";
    static final String SPDX = "http://spdx.org/rdf/terms#";
    static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
    static final String ADMS = "http://www.w3.org/ns/adms#";

    private final List<String> faults = new ArrayList<>();
    private final Model model;

    private DcatCheck(Model model) {
        this.model = model;
    }

    static Model turtle(byte[] bytes) {
        return read(bytes, Lang.TURTLE);
    }

    static Model json(byte[] bytes) {
        return read(bytes, Lang.JSONLD);
    }

    private static Model read(byte[] bytes, Lang language) {
        var model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(bytes), language);
        return model;
    }

    static List<String> faults(Model model) {
        var check = new DcatCheck(model);
        check.all();
        return check.faults;
    }

    private void all() {
        var datasets = of(DCAT + "Dataset");
        if (datasets.isEmpty()) {
            faults.add("no dataset");
        }
        datasets.forEach(this::dataset);
        of(DCAT + "Catalog")
                .forEach(catalogue -> {
                    some(catalogue, "catalogue", DCT + "title", DCT + "description");
                    typed(catalogue, DCT + "publisher", FOAF + "Agent");
                    typed(catalogue, DCAT + "dataset", DCAT + "Dataset");
                });
        of(DCAT + "DatasetSeries")
                .forEach(series -> some(series, "series", DCT + "title", DCT + "description"));
        of(DCAT + "Distribution").forEach(this::distribution);
        of(FOAF + "Agent").forEach(agent -> some(agent, "agent", FOAF + "name"));
        of(SPDX + "Checksum")
                .forEach(checksum -> {
                    typed(checksum, SPDX + "algorithm", SPDX + "ChecksumAlgorithm");
                    literal(checksum, SPDX + "checksumValue", XSDDatatype.XSDhexBinary);
                });
    }

    private void dataset(Resource dataset) {
        some(
                dataset,
                "dataset",
                DCT + "identifier",
                DCAT + "keyword",
                DCAT + "version",
                ADMS + "versionNotes");
        tagged(dataset, DCT + "title");
        tagged(dataset, DCT + "description");
        tagged(dataset, DCAT + "keyword");
        typed(dataset, DCT + "publisher", FOAF + "Agent");
        typed(dataset, DCT + "creator", FOAF + "Agent");
        typed(dataset, DCAT + "contactPoint", VCARD + "Kind");
        typed(dataset, DCT + "language", DCT + "LinguisticSystem");
        typed(dataset, DCAT + "inSeries", DCAT + "DatasetSeries");
        typed(dataset, DCAT + "landingPage", FOAF + "Document");
        typed(dataset, DCT + "accessRights", DCT + "RightsStatement");
        typed(dataset, DCT + "provenance", DCT + "ProvenanceStatement");
        typed(dataset, DCT + "spatial", DCT + "Location");
        typed(dataset, DCT + "temporal", DCT + "PeriodOfTime");
        typed(dataset, DCAT + "theme", "http://www.w3.org/2004/02/skos/core#Concept");
        typed(dataset, DCAT + "distribution", DCAT + "Distribution");
        literal(dataset, DCT + "issued", XSDDatatype.XSDdate);
        literal(dataset, DCT + "modified", XSDDatatype.XSDdate);
        for (var language : values(dataset, DCT + "language")) {
            if (!language.toString()
                    .matches(
                            "http://publications.europa.eu/resource/authority/language/[A-Z]{3}")) {
                faults.add("language is not of the EU's list");
            }
        }
    }

    private void distribution(Resource distribution) {
        some(distribution, "distribution", DCAT + "accessURL", DCAT + "downloadURL");
        tagged(distribution, DCT + "title");
        typed(distribution, DCAT + "mediaType", DCT + "MediaType");
        typed(distribution, DCT + "license", DCT + "LicenseDocument");
        typed(distribution, SPDX + "checksum", SPDX + "Checksum");
        literal(distribution, DCAT + "byteSize", XSDDatatype.XSDnonNegativeInteger);
        if (distribution.toString().contains("bag.zip")) {
            typed(distribution, DCAT + "packageFormat", DCT + "MediaType");
        }
        for (var address : values(distribution, DCAT + "accessURL")) {
            if (!address.isURIResource()) {
                faults.add("accessURL is no address");
            }
        }
    }

    private void some(Resource thing, String what, String... properties) {
        for (var property : properties) {
            if (values(thing, property).isEmpty()) {
                faults.add(what + " lacks " + property);
            }
        }
    }

    private void tagged(Resource thing, String property) {
        var values = values(thing, property);
        if (values.isEmpty()) {
            faults.add("lacks " + property);
        }
        values.forEach(value -> {
            if (!value.isLiteral() || value.asLiteral().getLanguage().isEmpty()) {
                faults.add(property + " without a language");
            }
        });
    }

    private void typed(Resource thing, String property, String type) {
        var values = values(thing, property);
        if (values.isEmpty()) {
            faults.add("lacks " + property);
        }
        values.forEach(value -> {
            if (!value.isResource()
                    || !value.asResource()
                            .hasProperty(RDF.type, ResourceFactory.createResource(type))) {
                faults.add(property + " is no " + type);
            }
        });
    }

    private void literal(Resource thing, String property, XSDDatatype type) {
        var values = values(thing, property);
        if (values.size() != 1) {
            faults.add(property + " not once");
        }
        values.forEach(value -> {
            if (!value.isLiteral()
                    || !value.asLiteral().getDatatypeURI().equals(type.getURI())
                    || value.asLiteral().getLexicalForm().isEmpty()
                    || !type.isValid(value.asLiteral().getLexicalForm())) {
                faults.add(property + " is no " + type.getURI());
            }
        });
    }

    private List<Resource> of(String type) {
        return model.listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(type))
                .toList();
    }

    private static List<RDFNode> values(Resource thing, String property) {
        Property named = ResourceFactory.createProperty(property);
        return thing.listProperties(named).mapWith(each -> each.getObject()).toList();
    }
}
