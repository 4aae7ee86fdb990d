package vn.tinhhoa.portal.dataset;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.dataset.description.IiifImage;
import vn.tinhhoa.content.dataset.description.PictureSizes;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PictureSize;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleasedItem;

import java.io.IOException;

/// Gives out released pictures one by one: the file as it lies in the bag, and the sizes of its
/// IIIF image service (level 0).
@RestController
@Tag(name = "release pictures", description = "One picture, as released or in a size")
class ReleasePictureApi {

    private static final String RELEASE = "/api/v1/datasets/{id}/releases/{version}/";
    private static final String SERVICE = RELEASE + "iiif/{key}";

    private final PublishedDatasets datasets;
    private final ReleaseLookup lookup;
    private final PictureSizes sizes;

    ReleasePictureApi(PublishedDatasets datasets, ReleaseLookup lookup, PictureSizes sizes) {
        this.datasets = datasets;
        this.lookup = lookup;
        this.sizes = sizes;
    }

    @GetMapping(RELEASE + "images/{file}")
    @Operation(summary = "A picture's file, as it lies in the bag")
    @ApiResponse(responseCode = "200", description = "The picture")
    void file(
            @PathVariable String id,
            @PathVariable String version,
            @PathVariable String file,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var release = lookup.open(id, version);
        var item = lookup.picture(release, file.replaceFirst("\\.[a-z]+$", ""));
        if (!item.fileName().equals(file)) {
            throw new NotFoundException("No file " + file);
        }
        ApiHeaders.set(release, version, response);
        response.setContentType(item.mediaType());
        ReleaseFileApi.frozen(datasets, item.picture()).send(request, response);
    }

    @GetMapping(SERVICE)
    @Operation(summary = "The image service's own address leads to its info.json")
    @ApiResponse(responseCode = "303", description = "To info.json")
    void service(
            @PathVariable String id,
            @PathVariable String version,
            @PathVariable String key,
            @Parameter(hidden = true) HttpServletResponse response) {
        var release = lookup.open(id, version);
        var item = lookup.picture(release, key);
        ApiHeaders.set(release, version, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                HttpHeaders.LOCATION, release.addresses().service(item.key()) + "/info.json");
    }

    @GetMapping(SERVICE + "/info.json")
    @Operation(summary = "What the image service can do (IIIF Image 3.0, level 0)")
    @ApiResponse(responseCode = "200", description = "The image information")
    void info(
            @PathVariable String id,
            @PathVariable String version,
            @PathVariable String key,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var release = lookup.open(id, version);
        var bytes = IiifImage.info(release, lookup.picture(release, key));
        ApiHeaders.set(release, version, response);
        response.setContentType(IiifImage.MEDIA_TYPE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    @GetMapping(SERVICE + "/full/{size:max|[0-9]{1,5},[0-9]{1,5}}/0/default.jpg")
    @Operation(
            summary = "A picture in one of its sizes",
            description = "`max`, or `width,height` as info.json lists them.")
    @ApiResponse(responseCode = "200", description = "A JPEG with its credit line inside")
    void sized(
            @PathVariable String id,
            @PathVariable String version,
            @PathVariable String key,
            @PathVariable String size,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var release = lookup.open(id, version);
        var item = lookup.picture(release, key);
        send(release, version, item, wanted(item, size), request, response);
    }

    private static PictureSize wanted(ReleasedItem item, String size) {
        var all = PictureSize.of(item.width(), item.height());
        if (size.equals("max")) {
            return all.getLast();
        }
        return all.stream()
                .filter(each -> (each.width() + "," + each.height()).equals(size))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No size " + size));
    }

    private void send(
            DatasetRelease release,
            String version,
            ReleasedItem item,
            PictureSize size,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var sized = sizes.jpeg(release, item, size);
        ApiHeaders.set(release, version, response);
        response.setHeader(HttpHeaders.ETAG, sized.etag());
        if (sized.etag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(MediaType.IMAGE_JPEG_VALUE);
        response.setContentLengthLong(sized.bytes());
        try (var content = sizes.open(sized)) {
            content.transferTo(response.getOutputStream());
        }
    }
}
