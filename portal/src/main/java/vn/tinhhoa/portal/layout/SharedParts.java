package vn.tinhhoa.portal.layout;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.asset.PublicFiles;

import java.util.Map;
import java.util.Set;

/// Parts that look the same on many pages, rendered once: those around a page for all that is said
/// in them, others for each form that they take, their words being filled in. They are kept by what
/// is said in them: what changed is rendered anew, whatever changed it.
@Component
public class SharedParts {

    private static final int MOST_CHARACTERS = 5_000_000;

    /// Stands for all of a template.
    private static final String PAGE = "";

    private static final String TEMPLATE = "layout/shared";

    private final ITemplateEngine templates;
    private final PublicFiles files;
    private final Cache<Part, HollowHtml> parts =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_CHARACTERS)
                    .weigher((Part part, HollowHtml html) -> html.whole().value().length() * 2)
                    .build();

    SharedParts(ITemplateEngine templates, PublicFiles files) {
        this.templates = templates;
        this.files = files;
    }

    /// @param language of the interface's words in it
    /// @param saying what the fragment calls by its own name
    private record Part(String template, String fragment, LanguageTag language, Object saying) {}

    SafeHtml around(String fragment, Surroundings around) {
        var part = new Part(TEMPLATE, fragment, around.language(), around);
        return parts.get(part, this::render).whole();
    }

    SafeHtml of(String fragment, LanguageTag language, Object said) {
        return of(TEMPLATE, fragment, language, said);
    }

    /// @param language of the interface's words in it
    /// @param said a record or a list; the fragment finds it as `part`
    public SafeHtml of(String template, String fragment, LanguageTag language, Object said) {
        var hollow = Hollow.out(said);
        var part = new Part(template, fragment, language, hollow.form());
        return parts.get(part, this::render).filled(hollow.fillings());
    }

    /// A whole page, for what differs in few ways from others of its kind but in its words.
    ///
    /// @param language of the interface's words in it
    public SafeHtml page(String template, LanguageTag language, Object page) {
        return of(template, PAGE, language, page);
    }

    private HollowHtml render(Part part) {
        var isPage = part.fragment().equals(PAGE);
        var said =
                Map.of(
                        isPage ? "page" : "part",
                        part.saying(),
                        "assets",
                        "/assets/" + files.version());
        var context = new Context(part.language().locale(), said);
        var fragments = isPage ? Set.<String>of() : Set.of(part.fragment());
        return new HollowHtml(templates.process(part.template(), fragments, context).strip());
    }
}
