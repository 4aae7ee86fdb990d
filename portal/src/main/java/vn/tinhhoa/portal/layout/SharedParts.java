package vn.tinhhoa.portal.layout;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.asset.PublicFiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Parts that look the same on many pages, rendered once. They are kept by everything that is said
/// in them: what changed is rendered anew, whatever changed it. Values that are each page's own are
/// filled in afterwards.
@Component
public class SharedParts {

    private static final int MOST_CHARACTERS = 5_000_000;

    private static final String TEMPLATE = "layout/shared";

    private final ITemplateEngine templates;
    private final PublicFiles files;
    private final Cache<Part, HollowHtml> parts =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_CHARACTERS)
                    .weigher((Part part, HollowHtml html) -> html.whole().value().length())
                    .build();

    SharedParts(ITemplateEngine templates, PublicFiles files) {
        this.templates = templates;
        this.files = files;
    }

    /// @param saying what the fragment calls by this name
    private record Part(
            String template, String fragment, LanguageTag language, String name, Object saying) {}

    SafeHtml of(String fragment, Surroundings around) {
        return of(new Part(TEMPLATE, fragment, around.language(), "around", around));
    }

    /// An article in a list beside something else.
    SafeHtml card(LanguageTag language, Card card) {
        return of(new Part(TEMPLATE, "card", language, "card", card));
    }

    /// What is read most.
    SafeHtml ranks(LanguageTag language, List<Card> cards) {
        return of(new Part(TEMPLATE, "ranks", language, "cards", cards));
    }

    /// The links to the same page in every language.
    SafeHtml languages(LanguageTag language, List<LanguageLink> links) {
        var hollow = new ArrayList<LanguageLink>();
        for (var link : links) {
            hollow.add(link.to(HollowHtml.hole(hollow.size())));
        }
        return filled(
                new Part(TEMPLATE, "languages", language, "languages", hollow),
                links.stream().map(LanguageLink::href).toList());
    }

    /// A part with values that are each page's own.
    ///
    /// @param name by which the fragment calls what it says
    /// @param hollow what it says, with a [HollowHtml#hole] for each value
    public SafeHtml filled(
            String template,
            String fragment,
            LanguageTag language,
            String name,
            Object hollow,
            List<String> values) {
        return filled(new Part(template, fragment, language, name, hollow), values);
    }

    private SafeHtml filled(Part part, List<String> values) {
        return parts.get(part, this::render).filled(values);
    }

    private SafeHtml of(Part part) {
        return parts.get(part, this::render).whole();
    }

    private HollowHtml render(Part part) {
        var said = Map.of(part.name(), part.saying(), "assets", "/assets/" + files.version());
        var context = new Context(part.language().locale(), said);
        return new HollowHtml(
                templates.process(part.template(), Set.of(part.fragment()), context).strip());
    }
}
