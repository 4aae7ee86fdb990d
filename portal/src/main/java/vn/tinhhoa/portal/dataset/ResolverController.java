package vn.tinhhoa.portal.dataset;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.dataset.release.ReleaseAddresses;
import vn.tinhhoa.content.dataset.release.ReleaseFile;
import vn.tinhhoa.portal.layout.Readers;

import java.util.Objects;

/// The addresses that citations and descriptions name speak no language: people are led to the page
/// in theirs, programs to the description they can read.
@Controller
class ResolverController {

    private final ReleaseLookup lookup;
    private final Readers readers;

    ResolverController(ReleaseLookup lookup, Readers readers) {
        this.lookup = lookup;
        this.readers = readers;
    }

    @GetMapping("/datasets")
    ResponseEntity<Void> catalogue(HttpServletRequest request) {
        return wants(request, "text/turtle")
                ? lead("/api/v1/catalog.ttl")
                : lead(DatasetPaths.catalogue(readers.preferred(request)));
    }

    @GetMapping("/datasets/{id}")
    ResponseEntity<Void> dataset(@PathVariable String id, HttpServletRequest request) {
        var release = lookup.any(id, ReleaseLookup.LATEST);
        return resolve(
                DatasetPaths.dataset(readers.preferred(request), release.dataset()),
                id,
                ReleaseLookup.LATEST,
                request);
    }

    @GetMapping("/datasets/{id}/releases/{version}")
    ResponseEntity<Void> release(
            @PathVariable String id, @PathVariable String version, HttpServletRequest request) {
        var release = lookup.any(id, version);
        return resolve(
                DatasetPaths.release(readers.preferred(request), release.id()),
                id,
                release.number().toString(),
                request);
    }

    @GetMapping("/datasets/{id}/releases/{version}/items/{key}")
    ResponseEntity<Void> item(
            @PathVariable String id,
            @PathVariable String version,
            @PathVariable String key,
            HttpServletRequest request) {
        var release = lookup.any(id, version);
        return wants(request, "application/json")
                ? lead(new ReleaseAddresses("", release.id()).api() + "/items/" + key)
                : lead(DatasetPaths.item(readers.preferred(request), release.id(), key));
    }

    private ResponseEntity<Void> resolve(
            String page, String id, String version, HttpServletRequest request) {
        var api = "/api/v1/datasets/" + id + "/releases/" + version;
        if (wants(request, "application/ld+json")) {
            return lead(api + "/" + ReleaseFile.CROISSANT);
        }
        if (wants(request, "text/turtle")) {
            return lead(api + "/" + ReleaseFile.DCAT_TURTLE);
        }
        if (wants(request, "application/json")) {
            return lead(api);
        }
        return lead(page);
    }

    private static boolean wants(HttpServletRequest request, String type) {
        var accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return accepted.contains(type) && !accepted.contains("text/html");
    }

    static ResponseEntity<Void> lead(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
