package vn.tinhhoa.admin.audit;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Who did what, and whether the record was tampered with.
@Controller
class AuditController {

    private static final int LATEST = 200;

    private final AuditTrail audit;
    private final Times times;
    private final MessageSource messages;

    AuditController(AuditTrail audit, Times times, MessageSource messages) {
        this.audit = audit;
        this.times = times;
        this.messages = messages;
    }

    /// @param check `none` when the chain was not checked, else `whole` or `broken`
    record AuditPage(List<Row> events, String check, String brokenAt) {}

    record Row(long number, String at, String who, String action, String subject) {}

    @GetMapping("/audit")
    String show(
            @RequestParam(defaultValue = "false") boolean check,
            Officer officer,
            Locale locale,
            Model model) {
        officer.require(Role.ADMINISTRATOR);
        var events =
                audit.latest(LATEST).stream()
                        .map(event ->
                                new Row(
                                        event.number(),
                                        times.show(event.at()),
                                        event.actorName().isBlank()
                                                ? event.actor()
                                                : event.actorName(),
                                        inWords(event.action(), locale),
                                        event.subject()))
                        .toList();
        var verdict = "none";
        var brokenAt = "";
        if (check) {
            var broken = audit.firstBroken();
            verdict = broken.isPresent() ? "broken" : "whole";
            brokenAt = broken.isPresent() ? Long.toString(broken.getAsLong()) : "";
        }
        model.addAttribute("page", new AuditPage(events, verdict, brokenAt));
        return "audit/audit";
    }

    /// What has no words yet is shown by its code.
    private String inWords(String action, Locale locale) {
        var words = messages.getMessage("audit.action." + action, null, action, locale);
        return Objects.requireNonNullElse(words, action);
    }
}
