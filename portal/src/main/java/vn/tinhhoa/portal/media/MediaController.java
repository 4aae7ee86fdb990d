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
import vn.tinhhoa.content.media.Pictures;
import vn.tinhhoa.content.media.Rendition;

import java.io.IOException;

/// Gives out the pictures that live publications show, and no others: what lies in the house's
/// archive is nobody's business until it is published.
@Controller
class MediaController {

    private final PublishedArticles articles;
    private final Pictures pictures;

    MediaController(PublishedArticles articles, Pictures pictures) {
        this.articles = articles;
        this.pictures = pictures;
    }

    @GetMapping("/media/{asset:[0-9a-f]{32}}/{width:[0-9]{1,5}}.jpg")
    void picture(
            @PathVariable String asset,
            @PathVariable int width,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var id = new AssetId(asset);
        if (!articles.show(id)) {
            throw new NotFoundException("No live publication shows " + id);
        }
        var rendition =
                pictures.rendition(id, width)
                        .orElseThrow(() -> new NotFoundException(id + " is not made in " + width));
        response.setHeader(HttpHeaders.ETAG, rendition.etag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        if (rendition.etag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(Rendition.MEDIA_TYPE);
        response.setContentLengthLong(rendition.bytes());
        try (var bytes = pictures.open(rendition)) {
            bytes.transferTo(response.getOutputStream());
        }
    }
}
