package vn.tinhhoa.admin.section;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.section.Section;
import vn.tinhhoa.content.section.SectionEditing;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.content.text.Slug;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The site's sections: names and addresses per language, and their order.
@Controller
class SectionController {

    private final Sections sections;
    private final SectionEditing editing;
    private final SiteLanguages languages;

    SectionController(Sections sections, SectionEditing editing, SiteLanguages languages) {
        this.sections = sections;
        this.editing = editing;
        this.languages = languages;
    }

    record Row(String key, int order, String name, String address) {}

    /// @param parent empty for the first level
    /// @param parents the sections that it may stand under
    record SectionPage(
            String key,
            String name,
            int order,
            SectionLayout layout,
            String parent,
            List<Row> parents,
            List<Words> words) {

        public SectionLayout[] layouts() {
            return SectionLayout.values();
        }
    }

    record Words(String language, String languageName, String name, String slug) {}

    @GetMapping("/sections")
    String list(Officer officer, Model model) {
        officer.require(Role.ADMINISTRATOR);
        var first = languages.first();
        model.addAttribute(
                "page", sections.all().stream().map(section -> row(section, first)).toList());
        return "section/sections";
    }

    private static Row row(Section section, LanguageTag first) {
        return new Row(
                section.key(),
                section.order(),
                section.name(first),
                "/" + first + "/" + section.slug(first));
    }

    @PostMapping("/sections")
    String add(@RequestParam String name, Officer officer, RedirectAttributes next) {
        var line = HtmlSanitiser.line(name);
        var key = Slug.of(line);
        if (line.isEmpty() || key.isEmpty()) {
            Toast.warn(next, "toast.name-needed");
            return "redirect:/sections";
        }
        if (!editing.add(key, Localised.of(languages.first(), line), Localised.EMPTY, officer)) {
            Toast.warn(next, "toast.section-there", key);
            return "redirect:/sections";
        }
        Toast.done(next, "toast.section-added");
        return "redirect:/sections/" + key;
    }

    @GetMapping("/sections/{key}")
    String show(@PathVariable String key, Officer officer, Model model) {
        officer.require(Role.ADMINISTRATOR);
        var section =
                sections.byKey(key).orElseThrow(() -> new NotFoundException("No section " + key));
        model.addAttribute(
                "page",
                new SectionPage(
                        key,
                        section.name(languages.first()),
                        section.order(),
                        section.layout(),
                        Objects.requireNonNullElse(section.parent(), ""),
                        sections.all().stream()
                                .filter(other -> other.mayHold(section))
                                .map(other -> row(other, languages.first()))
                                .toList(),
                        languages.all().stream()
                                .map(language -> words(section, language))
                                .toList()));
        return "section/section";
    }

    private static Words words(Section section, LanguageTag language) {
        return new Words(
                language.value(),
                language.ownName(),
                section.names().in(language).orElse(""),
                section.slugs().in(language).orElse(""));
    }

    @PostMapping("/sections/{key}")
    String change(
            @PathVariable String key,
            @RequestParam int order,
            @RequestParam SectionLayout layout,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            RedirectAttributes next) {
        Map<LanguageTag, String> names = new LinkedHashMap<>();
        Map<LanguageTag, String> slugs = new LinkedHashMap<>();
        for (var language : languages.all()) {
            names.put(language, text(form, "name-" + language));
            var slug = text(form, "slug-" + language);
            slugs.put(language, slug.isEmpty() ? "" : Slug.of(slug));
        }
        var changed =
                new Section(
                        key,
                        new Localised(names),
                        new Localised(slugs),
                        order,
                        layout,
                        parent.isBlank() ? null : parent);
        editing.change(changed, officer);
        Toast.done(next, "toast.saved");
        return "redirect:/sections/" + key;
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : HtmlSanitiser.line(value);
    }
}
