package vn.tinhhoa.portal.contest.entering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.entry.Entering;
import vn.tinhhoa.content.mail.MailAddress;
import vn.tinhhoa.portal.contest.Deadlines;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.limit.Limit;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lets people in: they give an address, follow the link in the letter, and are recognised.
@Controller
class EnterController {

    private static final String VIEW = "contest/entering/enter";

    private final EntrantDoor door;
    private final Entering entering;
    private final Frames frames;
    private final Words words;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Limit perAddress = new Limit(20, Duration.ofMinutes(10));
    private final Limit perMailbox = new Limit(4, Duration.ofHours(1));

    EnterController(
            EntrantDoor door,
            Entering entering,
            Frames frames,
            Words words,
            Deadlines deadlines,
            Clock clock) {
        this.door = door;
        this.entering = entering;
        this.frames = frames;
        this.words = words;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/{language}/contests/{contest}/enter")
    String show(
            Reader reader,
            @PathVariable String contest,
            @RequestParam(required = false) @Nullable String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var held = door.contest(contest);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (again == null && door.entrant(request, held.contest().id()).isPresent()) {
            return "redirect:" + EntryPaths.entries(reader.language(), held.contest().id());
        }
        model.addAttribute("page", page(reader, held, "", null, null, again != null));
        return VIEW;
    }

    /// The answer is the same whoever asks: it does not tell who entered.
    @PostMapping("/{language}/contests/{contest}/enter")
    String ask(
            Reader reader,
            @PathVariable String contest,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var held = door.contest(contest);
        var address = email.strip();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!MailAddress.isOne(address)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var error = words.say(reader.language(), "entering.email.wrong");
            model.addAttribute("page", page(reader, held, address, error, null, false));
            return VIEW;
        }
        perAddress.check(request);
        if (perMailbox.allows(held.contest().id() + " " + address.toLowerCase(Locale.ROOT))) {
            entering.ask(held.contest().id(), address, reader.language());
        }
        model.addAttribute("page", page(reader, held, address, null, address, false));
        return VIEW;
    }

    @GetMapping("/{language}/contests/{contest}/entry/from-letter")
    String follow(
            Reader reader,
            @PathVariable String contest,
            @RequestParam(defaultValue = "") String seal,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var held = door.contest(contest);
        var id = held.contest().id();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        var entrant = entering.prove(seal).filter(one -> one.contest().equals(id));
        if (entrant.isPresent()) {
            door.letIn(entrant.get(), request, response);
            return "redirect:" + EntryPaths.entries(reader.language(), id);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var error = words.say(reader.language(), "entering.link.over");
        model.addAttribute("page", page(reader, held, "", error, null, false));
        return VIEW;
    }

    @PostMapping("/{language}/contests/{contest}/entry/leave")
    String leave(
            Reader reader,
            @PathVariable String contest,
            HttpServletRequest request,
            HttpServletResponse response) {
        var id = door.contest(contest).contest().id();
        door.letOut(id, request, response);
        return "redirect:" + EntryPaths.contest(reader.language(), id);
    }

    private EnterPage page(
            Reader reader,
            Held contest,
            String email,
            @Nullable String error,
            @Nullable String sentTo,
            boolean again) {
        var language = reader.language();
        var id = contest.contest().id();
        var title = words.say(language, "entering.title");
        return new EnterPage(
                frames.of(
                        reader,
                        Head.unlisted(title),
                        EntryPaths.enter(language, id),
                        null,
                        other -> EntryPaths.enter(other, id)),
                Voice.of(language, contest.rules()).said(contest.rules().name(), id.value()),
                EntryPaths.contest(language, id),
                EntryPaths.enter(language, id),
                facts(reader, contest),
                email,
                error,
                sentTo,
                again);
    }

    private List<String> facts(Reader reader, Held contest) {
        var language = reader.language();
        var period = contest.rules().period();
        var now = clock.instant();
        var facts = new ArrayList<String>();
        if (period.isOpen(now)) {
            facts.add(
                    words.say(
                            language,
                            "entering.fact.closes",
                            deadlines.of(language, period.closes()).text()));
        } else if (now.isBefore(period.opens())) {
            facts.add(
                    words.say(
                            language,
                            "entering.fact.opens",
                            words.time(language, period.opens()).text()));
        } else {
            facts.add(words.say(language, "entering.fact.closed"));
        }
        var age = contest.rules().eligibility().minimumAge();
        if (age > 0) {
            facts.add(words.say(language, "entering.fact.age", age));
        }
        facts.add(words.say(language, "entering.fact.data"));
        return facts;
    }
}
