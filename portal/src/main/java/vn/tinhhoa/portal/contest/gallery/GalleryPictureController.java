package vn.tinhhoa.portal.contest.gallery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.entry.EntryReducing;

import java.io.IOException;

/// Gives out the pictures of what takes part, and of nothing else. They carry nothing of what their
/// files said of themselves, and their addresses name nobody.
@Controller
class GalleryPictureController {

    private final GalleryLookup lookup;
    private final EntryReducing reducing;

    GalleryPictureController(GalleryLookup lookup, EntryReducing reducing) {
        this.lookup = lookup;
        this.reducing = reducing;
    }

    @GetMapping("/media/contests/{contest}/{code}/{number:[0-9]{1,2}}-{size:[0-9]{3,4}}.jpg")
    void picture(
            @PathVariable String contest,
            @PathVariable String code,
            @PathVariable int number,
            @PathVariable int size,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var entry = lookup.entry(lookup.poll(contest), code);
        if (number < 1 || number > entry.works().size() || !Shown.SIZES.contains(size)) {
            throw new NotFoundException("No picture " + number + "-" + size + " of " + code);
        }
        var work = entry.works().get(number - 1);
        var tag =
                "\""
                        + entry.code().value()
                        + "-"
                        + number
                        + "-"
                        + size
                        + "-"
                        + work.finished().toEpochMilli()
                        + "\"";
        response.setHeader(HttpHeaders.ETAG, tag);
        // Not for long: what is withdrawn goes.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=600");
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var reduced = reducing.open(entry.id(), work, size);
        try (var content = reduced.content()) {
            response.setContentType("image/jpeg");
            response.setContentLengthLong(reduced.bytes());
            content.transferTo(response.getOutputStream());
        }
    }
}
