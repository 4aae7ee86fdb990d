package vn.tinhhoa.portal.layout;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import vn.tinhhoa.content.text.SafeHtml;

import java.util.Map;
import java.util.Set;

/// Parts that look the same on many pages, rendered once. They are kept by everything that is said
/// in them: what changed is rendered anew, whatever changed it.
@Component
class SharedParts {

    /// In eight languages, with any section as the one that is shown; some 10 kB each.
    private static final int MOST = 500;

    private static final String TEMPLATE = "layout/shared";

    private final ITemplateEngine templates;
    private final Cache<Part, SafeHtml> parts = Caffeine.newBuilder().maximumSize(MOST).build();

    SharedParts(@Lazy ITemplateEngine templates) {
        this.templates = templates;
    }

    private record Part(String fragment, Surroundings around) {}

    /// @param fragment of the template of shared parts
    SafeHtml of(String fragment, Surroundings around) {
        return parts.get(new Part(fragment, around), this::render);
    }

    private SafeHtml render(Part part) {
        var around = part.around();
        var context = new Context(around.language().locale(), Map.of("around", around));
        return SafeHtml.trusted(
                templates.process(TEMPLATE, Set.of(part.fragment()), context).strip());
    }
}
