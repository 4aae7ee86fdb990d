package vn.tinhhoa.content.section;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.language.SiteLanguages;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives an installation the sections that a province's portal usually has. One that a newer
/// version brings is added behind those that are there; none is changed.
@Component
@Editorial
class FirstSections implements InitializingBean {

    private static final String LIST = "/section/first.json";

    private final SectionRepository sections;

    FirstSections(SectionRepository sections) {
        this.sections = sections;
    }

    /// @param key also the address in Vietnamese
    /// @param slug the address in every other language
    /// @param names by language tag
    record First(
            String key,
            String slug,
            SectionLayout layout,
            @Nullable String parent,
            Map<String, String> names) {

        Section section(int order) {
            var named = new LinkedHashMap<LanguageTag, String>();
            names.forEach((tag, name) -> named.put(LanguageTag.of(tag), name));
            var slugs = new LinkedHashMap<LanguageTag, String>();
            for (var language : SiteLanguages.INTERFACE) {
                slugs.put(language, language.equals(LanguageTag.VIETNAMESE) ? key : slug);
            }
            return new Section(
                    key, new Localised(named), new Localised(slugs), order, layout, parent);
        }
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        var there = sections.findAllByOrderByOrder();
        var keys = there.stream().map(Section::key).toList();
        var order = there.stream().mapToInt(Section::order).max().orElse(0);
        for (var first : list()) {
            if (!keys.contains(first.key())) {
                order++;
                sections.save(first.section(order));
            }
        }
    }

    private static List<First> list() throws IOException {
        try (var list = FirstSections.class.getResourceAsStream(LIST)) {
            return List.of(JsonMapper.builder().build().readValue(list, First[].class));
        }
    }
}
