package vn.tinhhoa.admin.frame;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.People;
import vn.tinhhoa.content.account.Person;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.language.LanguageTag;

/// The first page, and the language of the interface.
@Controller
class HomeController {

    private final People people;

    HomeController(People people) {
        this.people = people;
    }

    @GetMapping("/")
    String home(HttpServletRequest request) {
        return CurrentPerson.of(request).map(HomeController::home).orElse("redirect:/articles");
    }

    /// Where somebody begins who has one thing to do.
    private static String home(Person person) {
        if (person.isJurorOnly()) {
            return "redirect:/jury";
        }
        if (person.isOnly(Role.CONTEST_OFFICER)) {
            return "redirect:/contests";
        }
        return person.isOnly(Role.CURATOR) ? "redirect:/datasets" : "redirect:/articles";
    }

    @PostMapping("/interface")
    String choose(@RequestParam String language, @RequestParam String back, Officer officer) {
        var chosen = language.equals("en") ? LanguageTag.ENGLISH : LanguageTag.VIETNAMESE;
        people.chooseInterface(officer.id(), chosen);
        return "redirect:" + (isOurs(back) ? back : "/");
    }

    private static boolean isOurs(String address) {
        return address.matches("/[A-Za-z0-9/:._-]*") && !address.startsWith("//");
    }
}
