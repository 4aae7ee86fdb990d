package vn.tinhhoa.content.contest.template;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.RuleSets;
import vn.tinhhoa.content.contest.exchange.JsonProblem;
import vn.tinhhoa.content.contest.exchange.RuleSetJson;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.site.SiteProperties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The templates that ship with the product, in the order in which they are offered.
@Component
@Editorial
public class ContestTemplates {

    private final SiteProperties site;
    private final List<ContestTemplate> all;

    ContestTemplates(SiteProperties site) {
        this.site = site;
        this.all =
                Stream.of(
                                "happiness",
                                "province-tourism",
                                "newspaper",
                                "living-in-viet-nam",
                                "beautiful-homeland")
                        .map(ContestTemplates::load)
                        .toList();
    }

    public List<ContestTemplate> all() {
        return all;
    }

    public Optional<ContestTemplate> find(String key) {
        return all.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    /// The rules of a template with what it leaves open filled in and its dates moved.
    public RuleSet rules(ContestTemplate template, Particulars particulars) {
        var filled = new LinkedHashMap<String, Object>();
        template.rules().forEach((name, value) -> filled.put(name, particulars.fill(value)));
        var read = RuleSetJson.read(filled, "");
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException(template.key() + ": " + read.problems());
        }
        return RuleSets.later(read.rules(), particulars.year() - template.year(), site.zone());
    }

    private static ContestTemplate load(String key) {
        var problems = new ArrayList<JsonProblem>();
        try {
            var file = new ClassPathResource("contest/template/" + key + ".json");
            var values = RuleSetJson.parse(file.getContentAsByteArray(), problems);
            if (!problems.isEmpty()
                    || !(values.get("year") instanceof Integer year)
                    || !(values.get("rules") instanceof Map<?, ?> rules)) {
                throw new IllegalStateException(key + ": " + problems);
            }
            return new ContestTemplate(
                    key,
                    texts(values.get("title")),
                    texts(values.get("about")),
                    year,
                    named(rules));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Localised texts(@Nullable Object value) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((tag, text) ->
                    texts.put(LanguageTag.of(String.valueOf(tag)), String.valueOf(text)));
        }
        return new Localised(texts);
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        var named = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }
}
