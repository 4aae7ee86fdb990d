package vn.tinhhoa.portal.dataset;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.portal.problem.BadRequestException;

/// Lists datasets, their releases, and the pictures of a release.
@RestController
@Tag(name = "datasets", description = "The province's image datasets")
class DatasetApi {

    private static final int MOST = 100;

    private final PublishedDatasets datasets;
    private final ReleaseLookup lookup;

    DatasetApi(PublishedDatasets datasets, ReleaseLookup lookup) {
        this.datasets = datasets;
        this.lookup = lookup;
    }

    @GetMapping("/api/v1/datasets")
    @Operation(summary = "List the datasets, the latest released first")
    DatasetAnswers.Catalogue list(
            @Parameter(description = "From 1") @RequestParam(defaultValue = "1") int page,
            @Parameter(description = "On a page, 1 to 100") @RequestParam(defaultValue = "50")
                    int size,
            @Parameter(hidden = true) HttpServletResponse response) {
        check(page, size);
        ApiHeaders.any(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        var all = datasets.latest();
        return new DatasetAnswers.Catalogue(
                all.size(),
                page,
                all.stream()
                        .skip((page - 1L) * size)
                        .limit(size)
                        .map(DatasetAnswers::summary)
                        .toList());
    }

    @GetMapping("/api/v1/datasets/{id}")
    @Operation(summary = "A dataset and all its releases, tombstones too")
    DatasetAnswers.Dataset dataset(
            @PathVariable String id, @Parameter(hidden = true) HttpServletResponse response) {
        var newest = lookup.any(id, ReleaseLookup.LATEST);
        ApiHeaders.any(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        var facts = DatasetAnswers.summary(newest);
        return new DatasetAnswers.Dataset(
                id,
                facts.title(),
                facts.url(),
                datasets.releases(new DatasetId(id)).stream().map(DatasetAnswers::line).toList());
    }

    @GetMapping("/api/v1/datasets/{id}/releases/{version}")
    @Operation(
            summary = "A release: what is said of it and its files with their SHA-256",
            description = "`latest` stands for the highest number that is not deprecated.")
    DatasetAnswers.Release release(
            @PathVariable String id,
            @PathVariable String version,
            @Parameter(hidden = true) HttpServletResponse response) {
        var release = lookup.any(id, version);
        ApiHeaders.set(release, ReleaseLookup.LATEST, response);
        response.setHeader(HttpHeaders.CONTENT_LOCATION, release.addresses().api());
        if (!release.isOpen()) {
            response.setStatus(HttpServletResponse.SC_GONE);
        }
        return DatasetAnswers.release(release, datasets.tombstones(release));
    }

    @GetMapping("/api/v1/datasets/{id}/releases/{version}/items")
    @Operation(summary = "The pictures of a release in their order")
    DatasetAnswers.Items items(
            @PathVariable String id,
            @PathVariable String version,
            @Parameter(description = "From 1") @RequestParam(defaultValue = "1") int page,
            @Parameter(description = "On a page, 1 to 100") @RequestParam(defaultValue = "50")
                    int size,
            @Parameter(hidden = true) HttpServletResponse response) {
        check(page, size);
        var release = lookup.open(id, version);
        ApiHeaders.set(release, version, response);
        var stones = datasets.tombstones(release);
        return new DatasetAnswers.Items(
                release.items(),
                page,
                datasets.items(release, page - 1, size).stream()
                        .map(item ->
                                stones.containsKey(item.key())
                                        ? DatasetAnswers.tombstone(item.key())
                                        : DatasetAnswers.item(release, item))
                        .toList());
    }

    @GetMapping("/api/v1/datasets/{id}/releases/{version}/items/{key}")
    @Operation(summary = "One picture of a release")
    DatasetAnswers.Item item(
            @PathVariable String id,
            @PathVariable String version,
            @PathVariable String key,
            @Parameter(hidden = true) HttpServletResponse response) {
        var release = lookup.open(id, version);
        ApiHeaders.set(release, version, response);
        var item =
                datasets.item(release, key)
                        .orElseThrow(() -> new NotFoundException("No picture " + key));
        if (datasets.tombstones(release).containsKey(key)) {
            response.setStatus(HttpServletResponse.SC_GONE);
            return DatasetAnswers.tombstone(key);
        }
        return DatasetAnswers.item(release, item);
    }

    private static void check(int page, int size) {
        if (page < 1 || page > 1_000_000) {
            throw new BadRequestException("page counts from 1");
        }
        if (size < 1 || size > MOST) {
            throw new BadRequestException("size is 1 to " + MOST);
        }
    }
}
