package vn.tinhhoa.portal.contest.gallery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.content.contest.vote.Poll;
import vn.tinhhoa.content.contest.vote.VoteAsking;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;

import java.time.Clock;

/// Shows what takes part and sends the letters by which the public votes.
@Controller
class GalleryController {

    private final GalleryLookup lookup;
    private final GalleryPages pages;
    private final GalleryOrder order;
    private final VoteForms forms;
    private final VoteLimits limits;
    private final VoteAsking asking;
    private final Words words;
    private final Clock clock;

    GalleryController(
            GalleryLookup lookup,
            GalleryPages pages,
            GalleryOrder order,
            VoteForms forms,
            VoteLimits limits,
            VoteAsking asking,
            Words words,
            Clock clock) {
        this.lookup = lookup;
        this.pages = pages;
        this.order = order;
        this.forms = forms;
        this.limits = limits;
        this.asking = asking;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/{language}/contests/{contest}/gallery")
    String gallery(
            Reader reader,
            @PathVariable String contest,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(name = "order", defaultValue = "") String seed,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var poll = lookup.poll(contest);
        var known = poll.contest().rules().category(category).isPresent() ? category : "";
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        model.addAttribute(
                "page", pages.gallery(reader, poll, known, order.seed(request, seed), page));
        return "contest/gallery/gallery";
    }

    @GetMapping("/{language}/contests/{contest}/gallery/{code}")
    String entry(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            Model model,
            HttpServletResponse response) {
        var poll = lookup.poll(contest);
        var entry = lookup.entry(poll, code);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        model.addAttribute(
                "page",
                pages.exhibit(
                        reader,
                        poll,
                        entry,
                        poll.isOpen(clock.instant())
                                ? new ExhibitPage.Form(
                                        action(reader, poll, code),
                                        forms.stamp(entry.code()),
                                        "",
                                        "")
                                : null));
        return "contest/gallery/entry";
    }

    /// Asks for a letter.
    @PostMapping("/{language}/contests/{contest}/gallery/{code}")
    String ask(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String stamp,
            @RequestParam(defaultValue = "") String website,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.check(request);
        var poll = lookup.poll(contest);
        var entry = lookup.entry(poll, code);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!forms.isPerson(entry.code(), stamp, website)) {
            return again(reader, poll, code, email, stamp, "gallery.once-more", model, response);
        }
        return switch (asking.ask(poll, entry.code(), email, reader.language())) {
            case VoteAsking.Sent sent -> note(reader, poll, code, "sent", model);
            case VoteAsking.Enough enough -> note(reader, poll, code, "enough", model);
            case VoteAsking.Closed closed -> note(reader, poll, code, "over", model);
            case VoteAsking.NoEntry gone -> note(reader, poll, code, "gone", model);
            case VoteAsking.NoAddress none ->
                    again(reader, poll, code, email, stamp, "gallery.no-address", model, response);
        };
    }

    private String again(
            Reader reader,
            Poll poll,
            String code,
            String email,
            String stamp,
            String why,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var entry = lookup.entry(poll, code);
        model.addAttribute(
                "page",
                pages.exhibit(
                        reader,
                        poll,
                        entry,
                        new ExhibitPage.Form(
                                action(reader, poll, code),
                                forms.stampAgain(entry.code(), stamp),
                                email,
                                words.say(reader.language(), why))));
        return "contest/gallery/entry";
    }

    private String note(Reader reader, Poll poll, String code, String said, Model model) {
        model.addAttribute("page", pages.note(reader, poll, lookup.entry(poll, code).code(), said));
        return "contest/gallery/vote";
    }

    private static String action(Reader reader, Poll poll, String code) {
        return GalleryPaths.gallery(reader.language(), poll.id().contest()) + "/" + code + "#vote";
    }
}
