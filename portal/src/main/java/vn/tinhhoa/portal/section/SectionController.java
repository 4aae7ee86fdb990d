package vn.tinhhoa.portal.section;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.pagecache.Kept;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Shows a section as its layout says.
@Controller
class SectionController {

    private final Sections sections;
    private final Map<SectionLayout, SectionPages> pages = new EnumMap<>(SectionLayout.class);

    SectionController(Sections sections, List<SectionPages> pages) {
        this.sections = sections;
        for (var each : pages) {
            each.layouts().forEach(layout -> this.pages.put(layout, each));
        }
        for (var layout : SectionLayout.values()) {
            if (!this.pages.containsKey(layout)) {
                throw new IllegalStateException("Nothing shows sections of the layout " + layout);
            }
        }
    }

    @Kept
    @GetMapping("/{language}/{slug}")
    String section(
            Reader reader,
            @PathVariable String slug,
            @RequestParam Map<String, String> asked,
            Model model) {
        var section =
                sections.bySlug(reader.language(), slug)
                        .orElseThrow(() -> new NotFoundException("No section " + slug));
        var view =
                Objects.requireNonNull(pages.get(section.layout()))
                        .of(new Visit(reader, section, asked));
        model.addAttribute("page", view.page());
        return view.template();
    }
}
