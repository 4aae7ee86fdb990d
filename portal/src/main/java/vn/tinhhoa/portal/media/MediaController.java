package vn.tinhhoa.portal.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.PublicPictures;
import vn.tinhhoa.content.media.RenditionName;
import vn.tinhhoa.content.media.ShownPicture;

import java.io.IOException;

/// Gives out the pictures that live publications show, as long as their rights last, and no others:
/// what lies in the house's archive is nobody's business until it is published. What is at an
/// address with a hash never changes; any other address leads to the present one.
@Controller
class MediaController {

    private static final String NAME = "{name:[0-9]{3,4}(?:-3x2)?\\.(?:jpg|webp)}";

    private final PublishedArticles articles;
    private final PublicPictures pictures;

    MediaController(PublishedArticles articles, PublicPictures pictures) {
        this.articles = articles;
        this.pictures = pictures;
    }

    @GetMapping("/media/{asset:[0-9a-f]{32}}/{hash:[0-9a-f]{16}}/" + NAME)
    void picture(
            @PathVariable String asset,
            @PathVariable String hash,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var shown = shown(new AssetId(asset));
        if (!shown.asset().value().equals(asset) || !shown.rendition().equals(hash)) {
            redirect(shown, name, response);
            return;
        }
        var rendition =
                RenditionName.of(name)
                        .flatMap(which -> pictures.rendition(shown, which))
                        .orElseThrow(() -> new NotFoundException(asset + " has no " + name));
        response.setHeader(HttpHeaders.ETAG, rendition.etag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        if (rendition.etag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(rendition.mediaType());
        response.setContentLengthLong(rendition.bytes());
        try (var bytes = pictures.open(rendition)) {
            bytes.transferTo(response.getOutputStream());
        }
    }

    @GetMapping("/media/{asset:[0-9a-f]{32}}/" + NAME)
    void present(
            @PathVariable String asset, @PathVariable String name, HttpServletResponse response) {
        redirect(shown(new AssetId(asset)), name, response);
    }

    private ShownPicture shown(AssetId id) {
        if (!articles.show(id)) {
            throw new NotFoundException("No live publication shows " + id);
        }
        return pictures.find(id)
                .orElseThrow(() -> new NotFoundException(id + " may not be shown now"));
    }

    /// Not for ever: where it leads changes with the picture.
    private static void redirect(ShownPicture shown, String name, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        response.setHeader(
                HttpHeaders.LOCATION,
                "/media/%s/%s/%s".formatted(shown.asset(), shown.rendition(), name));
    }
}
