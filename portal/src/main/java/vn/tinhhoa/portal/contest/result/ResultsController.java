package vn.tinhhoa.portal.contest.result;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.award.AwardPictures;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.pagecache.Kept;

import java.io.FileNotFoundException;
import java.io.IOException;

/// Shows how a contest came out, from its announcement on.
@Controller
class ResultsController {

    private final AnnouncedContests announced;
    private final ResultsPages pages;
    private final AwardPictures pictures;

    ResultsController(AnnouncedContests announced, ResultsPages pages, AwardPictures pictures) {
        this.announced = announced;
        this.pages = pages;
        this.pictures = pictures;
    }

    @Kept
    @GetMapping("/{language}/contests/{contest}/results")
    String results(Reader reader, @PathVariable String contest, Model model) {
        var found = announced.require(contest);
        model.addAttribute("page", pages.of(reader, found.held(), found.results()));
        return "contest/result/results";
    }

    @GetMapping("/media/results/{contest}/{code}/{size:[0-9]{3,4}}.jpg")
    void picture(
            @PathVariable String contest,
            @PathVariable String code,
            @PathVariable int size,
            HttpServletResponse response)
            throws IOException {
        var id = announced.require(contest).held().contest().id();
        var entry =
                EntryCode.read(code).orElseThrow(() -> new NotFoundException("No entry " + code));
        try {
            var reduced = pictures.open(id, entry, size);
            try (var content = reduced.content()) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=600");
                response.setContentType("image/jpeg");
                response.setContentLengthLong(reduced.bytes());
                content.transferTo(response.getOutputStream());
            }
        } catch (FileNotFoundException none) {
            throw new NotFoundException("No picture of " + code);
        }
    }
}
