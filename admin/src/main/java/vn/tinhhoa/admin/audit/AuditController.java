package vn.tinhhoa.admin.audit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;

import java.util.List;

/// Who did what, and whether the record was tampered with.
@Controller
class AuditController {

    private static final int LATEST = 200;

    private final AuditTrail audit;
    private final Times times;

    AuditController(AuditTrail audit, Times times) {
        this.audit = audit;
        this.times = times;
    }

    /// @param check `none` when the chain was not checked, else `whole` or `broken`
    record AuditPage(List<Row> events, String check, String brokenAt) {}

    record Row(long number, String at, String who, String action, String subject) {}

    @GetMapping("/audit")
    String show(@RequestParam(defaultValue = "false") boolean check, Officer officer, Model model) {
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
                                        event.action(),
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
}
