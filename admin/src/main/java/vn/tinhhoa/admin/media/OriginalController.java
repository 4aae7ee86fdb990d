package vn.tinhhoa.admin.media;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.BlobStore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The file as it came in, with all that it says of itself: for people of the house alone.
@Controller
class OriginalController {

    private final Assets assets;
    private final BlobStore blobs;

    OriginalController(Assets assets, BlobStore blobs) {
        this.assets = assets;
        this.blobs = blobs;
    }

    /// Pages of ours show pictures; what is anything else is only ever saved.
    @GetMapping("/pictures/{id}/original")
    ResponseEntity<Resource> original(@PathVariable AssetId id) throws IOException {
        var asset = assets.require(id);
        var disposition =
                (asset.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(asset.fileName(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asset.mediaType()))
                .contentLength(asset.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noCache())
                .body(new InputStreamResource(blobs.open(asset.sha256())));
    }
}
