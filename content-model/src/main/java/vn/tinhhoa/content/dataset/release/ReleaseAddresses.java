package vn.tinhhoa.content.dataset.release;

/// Where a release and its parts are found; frozen into its descriptions.
///
/// @param base the portal's address, without a final slash
public record ReleaseAddresses(String base, ReleaseId release) {

    /// The catalogue of all datasets.
    public String catalogue() {
        return base + "/api/v1/catalog.ttl";
    }

    /// The dataset through all its releases.
    public String dataset() {
        return base + "/datasets/" + release.dataset();
    }

    /// The release, in no language; what a citation names.
    public String page() {
        return dataset() + "/releases/" + release.number();
    }

    public String item(String key) {
        return page() + "/items/" + key;
    }

    /// The release for programs.
    public String api() {
        return base + "/api/v1/datasets/" + release.dataset() + "/releases/" + release.number();
    }

    /// @param name such as `dcat.ttl` or `bag.zip`
    public String file(String name) {
        return api() + "/" + name;
    }

    /// One picture's file, as it lies in the bag.
    public String image(String fileName) {
        return api() + "/images/" + fileName;
    }

    /// One picture's IIIF image service.
    public String service(String key) {
        return api() + "/iiif/" + key;
    }

    /// An address that may stand on the portal itself.
    public String absolute(String address) {
        return address.startsWith("/") ? base + address : address;
    }
}
