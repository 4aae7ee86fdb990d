package vn.tinhhoa.portal.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.pagecache.Kept;

@Controller
class HomeController {

    private final HomePages pages;

    HomeController(HomePages pages) {
        this.pages = pages;
    }

    @Kept
    @GetMapping("/{language}")
    String home(Reader reader, Model model) {
        model.addAttribute("page", pages.of(reader));
        return "home/home";
    }
}
