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
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.Pictures;
import vn.tinhhoa.content.media.Rendition;

import java.io.IOException;
import java.time.Duration;

/// The pictures themselves, for people of the house.
@Controller
class MediaController {

    private static final int IN_EDITOR = 960;
    private static final int SMALLEST = 320;

    private final Pictures pictures;
    private final Assets assets;

    MediaController(Pictures pictures, Assets assets) {
        this.pictures = pictures;
        this.assets = assets;
    }

    @GetMapping("/media/{id}")
    ResponseEntity<Resource> inEditor(@PathVariable AssetId id) throws IOException {
        return send(id, assets.require(id).width() < IN_EDITOR ? SMALLEST : IN_EDITOR);
    }

    @GetMapping("/media/{id}/{width:[0-9]{3,4}}.jpg")
    ResponseEntity<Resource> atWidth(@PathVariable AssetId id, @PathVariable int width)
            throws IOException {
        return send(id, width);
    }

    private ResponseEntity<Resource> send(AssetId id, int width) throws IOException {
        var rendition =
                pictures.rendition(id, width)
                        .orElseThrow(() -> new NotFoundException("No picture " + id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Rendition.MEDIA_TYPE))
                .contentLength(rendition.bytes())
                .eTag(rendition.etag())
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate())
                .body(new InputStreamResource(pictures.open(rendition)));
    }
}
