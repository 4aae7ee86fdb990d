package vn.tinhhoa.portal.layout;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.asset.PublicFiles;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Parts that look the same on many pages, rendered once. They are kept by everything that is said
/// in them: what changed is rendered anew, whatever changed it.
@Component
class SharedParts {

    private static final int MOST_CHARACTERS = 5_000_000;

    private static final String TEMPLATE = "layout/shared";

    private final ITemplateEngine templates;
    private final PublicFiles files;
    private final Cache<Part, SafeHtml> parts =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_CHARACTERS)
                    .weigher((Part part, SafeHtml html) -> html.value().length())
                    .build();

    SharedParts(ITemplateEngine templates, PublicFiles files) {
        this.templates = templates;
        this.files = files;
    }

    /// @param saying what the fragment calls by this name
    private record Part(String fragment, LanguageTag language, String name, Object saying) {}

    SafeHtml of(String fragment, Surroundings around) {
        return of(new Part(fragment, around.language(), "around", around));
    }

    /// An article in a list beside something else.
    SafeHtml card(LanguageTag language, Card card) {
        return of(new Part("card", language, "card", card));
    }

    /// What is read most.
    SafeHtml ranks(LanguageTag language, List<Card> cards) {
        return of(new Part("ranks", language, "cards", cards));
    }

    private SafeHtml of(Part part) {
        return parts.get(part, this::render);
    }

    private SafeHtml render(Part part) {
        var said = Map.of(part.name(), part.saying(), "assets", "/assets/" + files.version());
        var context = new Context(part.language().locale(), said);
        return SafeHtml.trusted(
                templates.process(TEMPLATE, Set.of(part.fragment()), context).strip());
    }
}
