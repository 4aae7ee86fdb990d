package vn.tinhhoa.portal.dataset;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleaseAddresses;
import vn.tinhhoa.content.dataset.release.ReleaseFile;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.portal.layout.Readers;

/// Leads from the addresses that citations name, which are in no language, to what is there now: a
/// page in the language that the browser likes best, or a description for a program that asks for
/// one.
@Controller
class CitedAddresses {

    private final PublishedDatasets datasets;
    private final Readers readers;

    CitedAddresses(PublishedDatasets datasets, Readers readers) {
        this.datasets = datasets;
        this.readers = readers;
    }

    @GetMapping("/datasets")
    ResponseEntity<Void> catalogue(HttpServletRequest request) {
        return to(DatasetPaths.catalogue(readers.preferred(request)));
    }

    @GetMapping("/datasets/{dataset}")
    ResponseEntity<Void> dataset(@PathVariable String dataset, HttpServletRequest request) {
        var id = Addressed.dataset(dataset);
        var latest = datasets.latest(id);
        if (latest.isEmpty() && datasets.releases(id).isEmpty()) {
            throw new NotFoundException("No dataset " + dataset);
        }
        var file = latest.map(release -> description(release.id(), request)).orElse(null);
        return to(file == null ? DatasetPaths.dataset(readers.preferred(request), id) : file);
    }

    @GetMapping("/datasets/{dataset}/releases/{version}")
    ResponseEntity<Void> release(
            @PathVariable String dataset,
            @PathVariable String version,
            HttpServletRequest request) {
        var release = Addressed.require(datasets, dataset, version);
        var file = release.isOpen() ? description(release.id(), request) : null;
        return to(
                file == null
                        ? DatasetPaths.release(readers.preferred(request), release.id())
                        : file);
    }

    @GetMapping("/datasets/{dataset}/releases/{version}/items/{item}")
    ResponseEntity<Void> item(
            @PathVariable String dataset,
            @PathVariable String version,
            @PathVariable String item,
            HttpServletRequest request) {
        var release = Addressed.require(datasets, dataset, version);
        if (!ItemId.isKey(item)) {
            throw new NotFoundException(release.id() + " has no picture " + item);
        }
        return to(DatasetPaths.item(readers.preferred(request), release.id(), item));
    }

    private static @Nullable String description(ReleaseId release, HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || accepted.contains("text/html")) {
            return null;
        }
        var where = new ReleaseAddresses("", release);
        if (accepted.contains("text/turtle")) {
            return where.file(ReleaseFile.DCAT_TURTLE);
        }
        if (accepted.contains("mlcommons.org/croissant")) {
            return where.file(ReleaseFile.CROISSANT);
        }
        return accepted.contains("application/ld+json") ? where.file(ReleaseFile.SCHEMA_ORG) : null;
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
