package vn.tinhhoa.admin.article;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.content.text.LegacyLetters;

/// Tells the editor what pasted Vietnamese is in Unicode, when it came in letters of an old font.
@RestController
class OldLettersController {

    private final HtmlSanitiser sanitiser;

    OldLettersController(HtmlSanitiser sanitiser) {
        this.sanitiser = sanitiser;
    }

    /// @param blocks how many were in old letters; with none of them `html` is not to be used
    record Pasted(String html, int blocks) {}

    @PostMapping("/old-letters")
    Pasted repair(@RequestParam String html) {
        var repaired = LegacyLetters.repaired("", "", sanitiser.clean(html));
        return new Pasted(repaired.body().value(), repaired.blocks());
    }
}
