package vn.tinhhoa.admin.mail;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.mail.Letter;
import vn.tinhhoa.content.mail.Letters;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Shows which letters wait, went out or could not be sent, and has the last ones tried again.
@Controller
class LetterController {

    private static final int LATEST = 200;

    private final Letters letters;
    private final Times times;

    LetterController(Letters letters, Times times) {
        this.letters = letters;
        this.times = times;
    }

    /// @param failed whether only those are shown that could not be sent
    record LettersPage(boolean failed, List<Row> rows) {}

    /// @param state the last part of its message key
    /// @param text the whole letter where there is no server to send it by; else empty
    record Row(
            String key,
            String to,
            String language,
            String subject,
            String text,
            String state,
            String at,
            int tries,
            String trouble,
            boolean givenUp) {}

    @GetMapping("/letters")
    String show(
            @RequestParam(defaultValue = "false") boolean failed, Officer officer, Model model) {
        officer.require(Role.ADMINISTRATOR);
        var rows =
                letters.latest(failed ? Letter.State.GIVEN_UP : null, LATEST).stream()
                        .map(this::row)
                        .toList();
        model.addAttribute("page", new LettersPage(failed, rows));
        return "mail/letters";
    }

    @PostMapping("/letters/again")
    String again(@RequestParam String key, Officer officer, RedirectAttributes next) {
        officer.require(Role.ADMINISTRATOR);
        letters.tryAgain(key);
        Toast.done(next, "letter.again-done");
        return "redirect:/letters";
    }

    private Row row(Letter letter) {
        return new Row(
                letter.key(),
                letter.to(),
                letter.language().value(),
                letters.subject(letter),
                letters.text(letter).orElse(""),
                letter.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                times.show(Objects.requireNonNullElse(letter.sentAt(), letter.owedAt())),
                letter.tries(),
                letter.trouble(),
                letter.state() == Letter.State.GIVEN_UP);
    }
}
