package vn.tinhhoa.admin.feedback;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.feedback.Feedback;
import vn.tinhhoa.content.feedback.FeedbackDesk;
import vn.tinhhoa.content.feedback.FeedbackNumber;
import vn.tinhhoa.content.site.SiteProperties;

import java.util.List;

/// The messages that readers wrote, and answering them.
@Controller
class FeedbackController {

    private static final int ON_PAGE = 50;
    private static final int SHOWN_IN_LIST = 160;

    private final FeedbackDesk desk;
    private final Times times;
    private final SiteProperties site;

    FeedbackController(FeedbackDesk desk, Times times, SiteProperties site) {
        this.desk = desk;
        this.times = times;
        this.site = site;
    }

    /// @param waiting whether only those are shown that wait
    /// @param earlier and later the addresses of the neighbouring pages; empty when there is none
    record ListPage(boolean waiting, List<Row> rows, String later, String earlier) {}

    record Row(
            String number,
            String from,
            String language,
            String beginning,
            String state,
            String at) {}

    /// @param page the address in the portal that the reader came from; empty when it is not known
    record MessagePage(
            String number,
            String name,
            String email,
            String language,
            String languageName,
            String message,
            String page,
            String state,
            String at,
            String answer,
            String answeredBy,
            String answeredAt) {}

    @GetMapping("/feedback")
    String list(
            @RequestParam(defaultValue = "true") boolean waiting,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        var at = Math.max(0, page);
        var found = desk.latest(waiting ? Feedback.State.WAITING : null, at, ON_PAGE, officer);
        var address = "/feedback?waiting=" + waiting + "&page=";
        model.addAttribute(
                "page",
                new ListPage(
                        waiting,
                        found.stream().map(this::row).toList(),
                        at == 0 ? "" : address + (at - 1),
                        found.size() < ON_PAGE ? "" : address + (at + 1)));
        return "feedback/list";
    }

    private Row row(Feedback message) {
        var text = message.message();
        return new Row(
                message.number(),
                message.name().isEmpty() ? message.email() : message.name(),
                message.language().value(),
                text.length() > SHOWN_IN_LIST ? text.substring(0, SHOWN_IN_LIST) + "…" : text,
                message.state().name(),
                times.show(message.receivedAt()));
    }

    @GetMapping("/feedback/{number}")
    String show(@PathVariable String number, Officer officer, Model model) {
        var message = desk.message(number(number), officer);
        var answered = message.answeredAt();
        model.addAttribute(
                "page",
                new MessagePage(
                        message.number(),
                        message.name(),
                        message.email(),
                        message.language().value(),
                        message.language().ownName(),
                        message.message(),
                        message.page().isEmpty() ? "" : site.publicUrl() + message.page(),
                        message.state().name(),
                        times.show(message.receivedAt()),
                        message.answer(),
                        message.answeredBy(),
                        answered == null ? "" : times.show(answered)));
        return "feedback/message";
    }

    @PostMapping("/feedback/{number}/answer")
    String answer(
            @PathVariable String number,
            @RequestParam String answer,
            Officer officer,
            RedirectAttributes next) {
        var words = answer.strip();
        if (words.isEmpty()) {
            Toast.warn(next, "toast.answer-needed");
        } else if (desk.answer(number(number), words, officer)) {
            Toast.done(next, "toast.answered");
        } else {
            Toast.warn(next, "toast.answered-already");
        }
        return "redirect:/feedback/" + number;
    }

    @PostMapping("/feedback/{number}/close")
    String close(@PathVariable String number, Officer officer, RedirectAttributes next) {
        if (desk.close(number(number), officer)) {
            Toast.done(next, "toast.feedback-closed");
        } else {
            Toast.warn(next, "toast.answered-already");
        }
        return "redirect:/feedback";
    }

    private static FeedbackNumber number(String text) {
        return FeedbackNumber.read(text)
                .orElseThrow(() -> new NotFoundException("No message " + text));
    }
}
