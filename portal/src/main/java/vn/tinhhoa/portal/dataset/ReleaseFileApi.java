package vn.tinhhoa.portal.dataset;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.dataset.bag.FrozenFile;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleaseFile;
import vn.tinhhoa.portal.article.WithdrawnException;
import vn.tinhhoa.portal.media.RangedAnswer;

import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;

/// Gives out the descriptions of a release and its bag, as they were frozen, whole or in part.
@RestController
@Tag(name = "release files", description = "Descriptions and the whole release as one ZIP")
class ReleaseFileApi {

    private static final String RELEASE = "/api/v1/datasets/{id}/releases/{version}/";

    private final PublishedDatasets datasets;
    private final ReleaseLookup lookup;

    ReleaseFileApi(PublishedDatasets datasets, ReleaseLookup lookup) {
        this.datasets = datasets;
        this.lookup = lookup;
    }

    @GetMapping(
            RELEASE
                    + "{name:croissant\\.jsonld|dcat\\.ttl|dcat\\.jsonld|schema\\.jsonld|metadata\\.csv|LICENSE}")
    @Operation(
            summary = "One description of a release",
            description =
                    "Croissant 1.1, DCAT-AP 3.0.1 in Turtle and JSON-LD, schema.org, the table of"
                            + " pictures, the licence.")
    @ApiResponse(responseCode = "200", description = "The bytes as they were released")
    void file(
            @PathVariable String id,
            @PathVariable String version,
            @PathVariable String name,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        send(id, version, name, request, response);
    }

    @GetMapping(RELEASE + "iiif/manifest.json")
    @Operation(summary = "A release as IIIF Presentation 3.0 manifest")
    @ApiResponse(responseCode = "200", description = "The bytes as they were released")
    void manifest(
            @PathVariable String id,
            @PathVariable String version,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        send(id, version, ReleaseFile.IIIF, request, response);
    }

    private void send(
            String id,
            String version,
            String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var release = lookup.open(id, version);
        var file =
                release.bytes()
                        .file(name)
                        .orElseThrow(() -> new NotFoundException(name + " of " + release.id()));
        head(release, version, name, file.file(), response);
        response.setContentType(file.mediaType());
        answer(file.file()).send(request, response);
    }

    @GetMapping(RELEASE + "bag.zip")
    @Operation(
            summary = "The whole release as one ZIP",
            description =
                    "A BagIt 1.0 bag. The same bytes every time; any part of it by Range, and"
                            + " If-Range with its ETag. 410 when pictures of it were taken back.")
    @ApiResponse(responseCode = "200", description = "The whole")
    @ApiResponse(responseCode = "206", description = "The part that was asked for")
    @ApiResponse(responseCode = "410", description = "Pictures of it were taken back")
    @ApiResponse(responseCode = "416", description = "It is not so long")
    void bag(
            @PathVariable String id,
            @PathVariable String version,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var release = lookup.open(id, version);
        var bag =
                datasets.bag(release)
                        .orElseThrow(() -> new WithdrawnException("bag of " + release.id()));
        var zip = release.bytes().zip();
        head(release, version, ReleaseFile.BAG, zip, response);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + release.id().fileName() + ".zip\"");
        new RangedAnswer(zip.bytes(), zip.etag(), bag::write).send(request, response);
    }

    private static void head(
            DatasetRelease release,
            String version,
            String name,
            FrozenFile file,
            HttpServletResponse response) {
        ApiHeaders.set(release, version, response);
        response.setHeader(HttpHeaders.CONTENT_LOCATION, release.addresses().file(name));
        var digest = HexFormat.of().parseHex(file.sha256());
        response.setHeader(
                "Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
    }

    private RangedAnswer answer(FrozenFile file) {
        return frozen(datasets, file);
    }

    static RangedAnswer frozen(PublishedDatasets datasets, FrozenFile file) {
        return new RangedAnswer(
                file.bytes(),
                file.etag(),
                (from, to, out) -> {
                    try (var content = datasets.open(file)) {
                        content.skipNBytes(from);
                        var left = to - from;
                        var buffer = new byte[64 * 1024];
                        while (left > 0) {
                            var read = content.read(buffer, 0, (int) Math.min(left, buffer.length));
                            if (read < 0) {
                                throw new IOException(file.blobName() + " is shorter than it was");
                            }
                            out.write(buffer, 0, read);
                            left -= read;
                        }
                    }
                });
    }
}
