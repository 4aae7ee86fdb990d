package vn.tinhhoa.portal.contest.gallery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.vote.Origin;
import vn.tinhhoa.content.contest.vote.Poll;
import vn.tinhhoa.content.contest.vote.Refusal;
import vn.tinhhoa.content.contest.vote.VoteCasting;
import vn.tinhhoa.portal.layout.Reader;

import java.util.Objects;

/// What a letter's link leads to. Opening it votes for nothing, because programs that look through
/// letters open links too; the button does.
@Controller
class VoteController {

    private static final String VIEW = "contest/gallery/vote";

    private final GalleryLookup lookup;
    private final GalleryPages pages;
    private final VoteCasting casting;

    VoteController(GalleryLookup lookup, GalleryPages pages, VoteCasting casting) {
        this.lookup = lookup;
        this.pages = pages;
        this.casting = casting;
    }

    @GetMapping("/{language}/contests/{contest}/gallery/{code}/vote")
    String open(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String link,
            Model model,
            HttpServletResponse response) {
        var poll = lookup.poll(contest);
        secretly(response);
        var opened = casting.open(poll, link);
        if (opened.isEmpty()) {
            return note(reader, poll, code, "bad-link", model);
        }
        var entry = lookup.entry(poll, opened.get().entry().value());
        model.addAttribute(
                "page",
                pages.confirm(
                        reader,
                        poll,
                        entry,
                        new VotePage.Form(
                                GalleryPaths.vote(
                                        reader.language(), poll.id().contest(), entry.code()),
                                link,
                                opened.get().mark())));
        return VIEW;
    }

    @PostMapping("/{language}/contests/{contest}/gallery/{code}/vote")
    String cast(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String mark,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var poll = lookup.poll(contest);
        secretly(response);
        return switch (casting.cast(poll, link, mark, origin(request))) {
            case VoteCasting.Taken taken ->
                    note(reader, poll, taken.entry().value(), "taken", model);
            case VoteCasting.Refused refused ->
                    note(reader, poll, code, said(refused.why()), model);
        };
    }

    private String note(Reader reader, Poll poll, String code, String said, Model model) {
        var entry = EntryCode.read(code).orElseGet(() -> lookup.entry(poll, code).code());
        model.addAttribute("page", pages.note(reader, poll, entry, said));
        return VIEW;
    }

    private static String said(Refusal why) {
        return switch (why) {
            case REPEATED, ALIAS -> "voted";
            case REPLAYED -> "used";
            case TAMPERED -> "bad-link";
            case EXPIRED -> "expired";
            case CLOSED -> "over";
            case NO_ENTRY -> "gone";
        };
    }

    /// The link is good for a vote: it goes into no cache and no other site's log.
    private static void secretly(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    private static Origin origin(HttpServletRequest request) {
        return new Origin(
                request.getRemoteAddr(),
                header(request, HttpHeaders.USER_AGENT)
                        + "\n"
                        + header(request, HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }
}
