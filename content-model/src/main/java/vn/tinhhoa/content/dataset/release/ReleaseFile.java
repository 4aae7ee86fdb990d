package vn.tinhhoa.content.dataset.release;

import vn.tinhhoa.content.dataset.bag.FrozenFile;

/// A description of a release at an address of its own.
///
/// @param name beneath the release's address, such as `dcat.ttl` or `iiif/manifest.json`
/// @param mediaType with its profile
public record ReleaseFile(String name, String mediaType, FrozenFile file) {

    public static final String CROISSANT = "croissant.jsonld";
    public static final String DCAT_TURTLE = "dcat.ttl";
    public static final String DCAT_JSON = "dcat.jsonld";
    public static final String IIIF = "iiif/manifest.json";
    public static final String SCHEMA_ORG = "schema.jsonld";
    public static final String METADATA = "metadata.csv";
    public static final String BAG = "bag.zip";
}
