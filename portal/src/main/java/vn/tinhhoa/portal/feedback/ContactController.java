package vn.tinhhoa.portal.feedback;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

import vn.tinhhoa.content.feedback.FeedbackBox;
import vn.tinhhoa.content.feedback.FeedbackNumber;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.mail.MailAddress;
import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.portal.feedback.ContactPage.Message;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.limit.Limit;
import vn.tinhhoa.portal.limit.Puzzles;

import java.text.Normalizer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Takes readers' messages. A browser without script sends no solved puzzle; such messages are
/// taken too, but only a few from one network.
@Controller
class ContactController {

    private static final String VIEW = "feedback/contact";

    private final FeedbackBox box;
    private final Puzzles puzzles;
    private final Frames frames;
    private final Words words;
    private final Limit solved = new Limit(20, Duration.ofHours(1));
    private final Limit unsolved = new Limit(5, Duration.ofHours(1));

    ContactController(FeedbackBox box, Puzzles puzzles, Frames frames, Words words) {
        this.box = box;
        this.puzzles = puzzles;
        this.frames = frames;
        this.words = words;
    }

    /// @param taken the number of a message that has just been taken in
    /// @param answer said when its sender left an address
    @GetMapping("/{language}/contact")
    String show(
            Reader reader,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String taken,
            @RequestParam(required = false) @Nullable String answer,
            Model model) {
        var number = FeedbackNumber.read(taken).map(FeedbackNumber::value).orElse(null);
        var nothing = new Message("", "", "", path(from));
        model.addAttribute("page", page(reader, nothing, Map.of(), number, answer != null));
        return VIEW;
    }

    @GetMapping("/puzzle")
    @ResponseBody
    Puzzles.Puzzle puzzle(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return puzzles.next();
    }

    /// @param website a field that people do not see and programs fill in
    @PostMapping("/{language}/contact")
    String take(
            Reader reader,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String website,
            @RequestParam(defaultValue = "") String puzzle,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var typed =
                new Message(
                        HtmlSanitiser.line(name),
                        email.strip(),
                        Normalizer.normalize(text, Normalizer.Form.NFC).strip(),
                        path(from));
        var faults = faults(reader.language(), typed);
        if (!faults.isEmpty() || !website.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page(reader, typed, faults, null, false));
            return VIEW;
        }
        (puzzles.isSolved(puzzle) ? solved : unsolved).check(request);
        var number =
                box.take(
                        typed.name(), typed.email(), reader.language(), typed.from(), typed.text());
        return "redirect:"
                + UriComponentsBuilder.fromPath("/" + reader.language() + "/contact")
                        .queryParam("taken", number.value())
                        .queryParamIfPresent(
                                "answer",
                                typed.email().isEmpty() ? Optional.empty() : Optional.of(""))
                        .queryParam("from", typed.from())
                        .encode()
                        .toUriString();
    }

    private Map<String, String> faults(LanguageTag language, Message typed) {
        var faults = new LinkedHashMap<String, String>();
        if (typed.name().length() > FeedbackBox.LONGEST_NAME) {
            faults.put("name", words.say(language, "contact.name.long", FeedbackBox.LONGEST_NAME));
        }
        if (!typed.email().isEmpty() && !MailAddress.isOne(typed.email())) {
            faults.put("email", words.say(language, "contact.email.wrong"));
        }
        if (typed.text().isEmpty()) {
            faults.put("text", words.say(language, "contact.text.missing"));
        } else if (typed.text().length() > FeedbackBox.LONGEST_MESSAGE) {
            faults.put(
                    "text",
                    words.say(
                            language,
                            "contact.text.long",
                            FeedbackBox.LONGEST_MESSAGE,
                            typed.text().length()));
        }
        return faults;
    }

    /// Only a path of this site, and not a long one.
    private static String path(String from) {
        return from.matches("/(?!/)[\\p{L}\\p{N}/._~-]{0,300}") ? from : "";
    }

    private ContactPage page(
            Reader reader,
            Message typed,
            Map<String, String> faults,
            @Nullable String number,
            boolean answered) {
        var language = reader.language();
        return new ContactPage(
                frames.of(
                        reader,
                        frames.everywhere(
                                words.say(language, "contact.title"),
                                words.say(language, "contact.description"),
                                language,
                                other -> "/" + other + "/contact"),
                        "/" + language + "/contact",
                        null,
                        other -> "/" + other + "/contact"),
                typed,
                faults,
                number,
                answered);
    }
}
