package vn.tinhhoa.admin.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.AccessToken;
import vn.tinhhoa.content.account.AccessTokens;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.People;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.util.List;

/// The keys of programs. A new one is shown once.
@Controller
class TokenController {

    private final AccessTokens tokens;
    private final People people;
    private final Times times;

    TokenController(AccessTokens tokens, People people, Times times) {
        this.tokens = tokens;
        this.people = people;
        this.times = times;
    }

    record TokensPage(List<Row> tokens) {}

    record Row(String id, String label, String owner, String createdAt) {}

    @GetMapping("/tokens")
    String list(Officer officer, Model model) {
        officer.require(Role.ADMINISTRATOR);
        model.addAttribute("page", new TokensPage(tokens.all().stream().map(this::row).toList()));
        return "account/tokens";
    }

    private Row row(AccessToken token) {
        return new Row(
                token.id(),
                token.label(),
                people.require(token.owner()).name(),
                times.show(token.createdAt()));
    }

    @PostMapping("/tokens")
    String issue(@RequestParam String label, Officer officer, RedirectAttributes next) {
        var name = HtmlSanitiser.line(label);
        if (name.isEmpty()) {
            Toast.warn(next, "toast.label-needed");
        } else {
            next.addFlashAttribute("issued", tokens.issue(name, officer));
        }
        return "redirect:/tokens";
    }

    @PostMapping("/tokens/{id}/revoke")
    String revoke(@PathVariable String id, Officer officer, RedirectAttributes next) {
        tokens.revoke(id, officer);
        Toast.done(next, "toast.token-revoked");
        return "redirect:/tokens";
    }
}
