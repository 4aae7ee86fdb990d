package vn.tinhhoa.admin.contest.jury;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.judging.BallotCasting;
import vn.tinhhoa.content.contest.judging.JuryPictures;
import vn.tinhhoa.content.contest.judging.RoundId;

import java.io.IOException;
import java.time.Duration;

/// The pictures on a juror's desk, without anything that their files said of themselves.
@Controller
class JuryPictureController {

    private static final CacheControl LASTING =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate().immutable();

    private final JuryDesk desk;
    private final BallotCasting casting;
    private final JuryPictures pictures;

    JuryPictureController(JuryDesk desk, BallotCasting casting, JuryPictures pictures) {
        this.desk = desk;
        this.casting = casting;
        this.pictures = pictures;
    }

    @GetMapping("/jury/{contest}/{round}/{code}/{number:[0-9]{1,2}}-{size:[0-9]{3,4}}.jpg")
    ResponseEntity<Resource> picture(
            @PathVariable ContestId contest,
            @PathVariable String round,
            @PathVariable EntryCode code,
            @PathVariable int number,
            @PathVariable int size,
            Officer juror)
            throws IOException {
        var id = new RoundId(contest, round);
        desk.of(id, juror);
        var entry = casting.entry(id, code, juror);
        if (number < 1 || number > entry.pictures().size() || !JuryPictures.SIZES.contains(size)) {
            throw new NotFoundException("No such picture");
        }
        var shown = pictures.open(entry, entry.pictures().get(number - 1), size);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .contentLength(shown.bytes())
                .cacheControl(LASTING)
                .body(new InputStreamResource(shown.content()));
    }
}
