package vn.tinhhoa.admin.article;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

import vn.tinhhoa.admin.article.ArticleListPage.Cell;
import vn.tinhhoa.admin.article.ArticleListPage.LanguageOption;
import vn.tinhhoa.admin.article.ArticleListPage.Row;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.article.ArticleDrafting;
import vn.tinhhoa.content.article.ArticleFilter;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.ArticleList;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.article.EditionState;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.section.Section;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.content.text.SafeHtml;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The list of articles, and how one begins.
@Controller
class ArticleController {

    private static final int ON_PAGE = 25;

    private final ArticleList articles;
    private final ArticleDrafting drafting;
    private final FirstFacts facts;
    private final Sections sections;
    private final SiteLanguages languages;
    private final Times times;

    ArticleController(
            ArticleList articles,
            ArticleDrafting drafting,
            FirstFacts facts,
            Sections sections,
            SiteLanguages languages,
            Times times) {
        this.articles = articles;
        this.drafting = drafting;
        this.facts = facts;
        this.sections = sections;
        this.languages = languages;
        this.times = times;
    }

    @GetMapping("/articles")
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Locale locale,
            Model model) {
        var filter = new ArticleFilter(state(state), language(language), text);
        model.addAttribute("page", page("/articles", filter, Math.max(0, page), officer, locale));
        return "article/list";
    }

    @GetMapping("/reviews")
    String reviews(
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Locale locale,
            Model model) {
        officer.require(Role.EDITOR);
        var filter = new ArticleFilter(EditionState.IN_REVIEW, null, "");
        model.addAttribute("page", page("/reviews", filter, Math.max(0, page), officer, locale));
        return "article/reviews";
    }

    @GetMapping("/articles/new")
    String choose(Officer officer, Model model) {
        if (!officer.mayWriteSource()) {
            throw new NotAllowedException(officer.name() + " does not write");
        }
        model.addAttribute("languages", options());
        model.addAttribute("kinds", ArticleKind.values());
        return "article/new";
    }

    @PostMapping("/articles")
    String begin(
            @RequestParam String title,
            @RequestParam LanguageTag language,
            @RequestParam(defaultValue = "") String kind,
            Officer officer,
            RedirectAttributes next) {
        var draft = new Draft(HtmlSanitiser.line(title), "", SafeHtml.EMPTY, null);
        var edition = drafting.begin(language, facts.of(kind), draft, officer);
        Toast.done(next, "toast.begun");
        return "redirect:/articles/" + edition.article() + "/" + edition.language();
    }

    @PostMapping("/articles/{id}/translations")
    String beginTranslation(
            @PathVariable ArticleId id, @RequestParam LanguageTag language, Officer officer) {
        drafting.beginTranslation(id, language, officer);
        return "redirect:/articles/" + id + "/" + language;
    }

    private ArticleListPage page(
            String address, ArticleFilter filter, int page, Officer officer, Locale locale) {
        var found = articles.find(filter, page, ON_PAGE);
        var tag = filter.language();
        return new ArticleListPage(
                filter.state() == null ? "" : filter.state().name(),
                tag == null ? "" : tag.value(),
                filter.text(),
                Arrays.stream(EditionState.values()).map(Enum::name).toList(),
                options(),
                found.entries().stream().map(entry -> row(entry, locale)).toList(),
                page == 0 ? "" : link(address, filter, page - 1),
                found.more() ? link(address, filter, page + 1) : "",
                officer.mayWriteSource());
    }

    private Row row(ArticleList.Entry entry, Locale locale) {
        var article = entry.article();
        var address = "/articles/" + article.id();
        var heads = entry.editions();
        var title = heads.stream().map(ArticleList.Head::title).filter(t -> !t.isBlank());
        var latest = heads.stream().map(ArticleList.Head::changedAt).max(Comparator.naturalOrder());
        return new Row(
                title.findFirst().orElse(""),
                address,
                sections.byKey(article.facts().section())
                        .map(section -> name(section, locale))
                        .orElse(article.facts().section()),
                latest.map(times::show).orElse(""),
                heads.stream()
                        .map(head ->
                                new Cell(
                                        head.language().value(),
                                        head.language().ownName(),
                                        head.state().name(),
                                        head.live(),
                                        address + "/" + head.language()))
                        .toList());
    }

    private static String name(Section section, Locale locale) {
        return section.name(LanguageTag.of(locale.toLanguageTag()));
    }

    private List<LanguageOption> options() {
        return languages.all().stream()
                .map(language -> new LanguageOption(language.value(), language.ownName()))
                .toList();
    }

    private static String link(String address, ArticleFilter filter, int page) {
        var link = UriComponentsBuilder.fromPath(address).queryParam("page", page);
        if (address.equals("/articles")) {
            var state = filter.state();
            var language = filter.language();
            link.queryParam("state", state == null ? "" : state.name())
                    .queryParam("language", language == null ? "" : language.value())
                    .queryParam("text", "{text}");
        }
        return link.encode().buildAndExpand(filter.text()).toUriString();
    }

    private @Nullable LanguageTag language(String tag) {
        return languages.all().stream()
                .filter(language -> language.value().equals(tag))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable EditionState state(String name) {
        return Arrays.stream(EditionState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
