package vn.tinhhoa.portal.style;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.tinhhoa.portal.layout.Reader;

/// Shows the style page, only beside the demonstration content.
@Controller
@ConditionalOnBooleanProperty("tinhhoa.demo")
class StyleController {

    private final StylePages pages;

    StyleController(StylePages pages) {
        this.pages = pages;
    }

    @GetMapping("/{language}/style")
    String style(Reader reader, Model model) {
        model.addAttribute("page", pages.of(reader));
        return "style/style";
    }
}
