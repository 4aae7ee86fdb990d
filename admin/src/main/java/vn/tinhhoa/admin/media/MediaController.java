package vn.tinhhoa.admin.media;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Pictures;
import vn.tinhhoa.content.media.Rendition;
import vn.tinhhoa.content.media.RenditionName;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// The pictures themselves, for people of the house, whatever their rights. What is at an address
/// with a hash never changes; what is at the others is asked for anew each time.
@Controller
class MediaController {

    private static final String NAME = "{name:[0-9]{3,4}(?:-3x2)?\\.(?:jpg|webp)}";
    private static final String IN_EDITOR = "960.jpg";
    private static final String SMALLEST = "320.jpg";

    private final Pictures pictures;

    MediaController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/media/{id}")
    ResponseEntity<Resource> inEditor(@PathVariable AssetId id) throws IOException {
        var asset = require(id);
        var wide = rendition(asset, IN_EDITOR);
        return send(wide.isPresent() ? wide : rendition(asset, SMALLEST), CacheControl.noCache());
    }

    @GetMapping("/media/{id}/" + NAME)
    ResponseEntity<Resource> present(@PathVariable AssetId id, @PathVariable String name)
            throws IOException {
        return send(rendition(require(id), name), CacheControl.noCache());
    }

    @GetMapping("/media/{id}/{hash:[0-9a-f]{16}}/" + NAME)
    ResponseEntity<Resource> unchanging(
            @PathVariable AssetId id, @PathVariable String hash, @PathVariable String name)
            throws IOException {
        var asset = require(id);
        var isPresent = asset.id().equals(id) && asset.renditionHash().equals(hash);
        var lasting = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();
        return send(rendition(asset, name), isPresent ? lasting : CacheControl.noCache());
    }

    private Asset require(AssetId id) {
        return pictures.current(id).orElseThrow(() -> new NotFoundException("No picture " + id));
    }

    private Optional<Rendition> rendition(Asset asset, String name) {
        return RenditionName.of(name).flatMap(which -> pictures.rendition(asset, which));
    }

    private ResponseEntity<Resource> send(Optional<Rendition> found, CacheControl lasting)
            throws IOException {
        var rendition = found.orElseThrow(() -> new NotFoundException("No such rendition"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(rendition.mediaType()))
                .contentLength(rendition.bytes())
                .eTag(rendition.etag())
                .cacheControl(lasting)
                .body(new InputStreamResource(pictures.open(rendition)));
    }
}
