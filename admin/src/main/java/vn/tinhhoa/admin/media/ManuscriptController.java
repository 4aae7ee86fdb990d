package vn.tinhhoa.admin.media;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.article.EditionBar;
import vn.tinhhoa.admin.article.EditionBars;
import vn.tinhhoa.admin.article.FirstFacts;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleDrafting;
import vn.tinhhoa.content.article.ArticleFacts;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.manuscript.Manuscript;
import vn.tinhhoa.content.media.manuscript.ManuscriptImport;
import vn.tinhhoa.content.media.manuscript.ManuscriptOutcome;
import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.content.text.PicturesInText;
import vn.tinhhoa.content.text.SafeHtml;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/// Turns a file from Word and the like into the draft of a new article, and says what was left
/// behind.
@Controller
class ManuscriptController {

    private final ManuscriptImport manuscripts;
    private final ArticleDrafting drafting;
    private final ArticleDesk desk;
    private final EditionBars bars;
    private final FirstFacts facts;

    ManuscriptController(
            ManuscriptImport manuscripts,
            ArticleDrafting drafting,
            ArticleDesk desk,
            EditionBars bars,
            FirstFacts facts) {
        this.manuscripts = manuscripts;
        this.drafting = drafting;
        this.desk = desk;
        this.bars = bars;
        this.facts = facts;
    }

    /// @param dropped what was left behind, with how often
    record ImportedPage(
            EditionBar bar, SafeHtml body, long words, int pictures, List<Dropped> dropped) {}

    record Dropped(String name, int count) implements Serializable {}

    @PostMapping("/articles/import")
    String take(
            @RequestParam MultipartFile file,
            @RequestParam LanguageTag language,
            @RequestParam(defaultValue = "") String kind,
            Officer officer,
            RedirectAttributes next)
            throws IOException {
        if (!officer.mayWriteSource()) {
            throw new NotAllowedException(officer.name() + " does not write articles");
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        ManuscriptOutcome outcome;
        try (var content = file.getInputStream()) {
            outcome = manuscripts.read(content, name, officer);
        }
        return switch (outcome) {
            case ManuscriptOutcome.Taken(var manuscript) ->
                    begin(manuscript, name, language, facts.of(kind), officer, next);
            case ManuscriptOutcome.Refused(var code, var arguments) -> {
                Toast.warn(next, "refused." + code, arguments.toArray(String[]::new));
                yield "redirect:/articles/new";
            }
        };
    }

    private String begin(
            Manuscript manuscript,
            String fileName,
            LanguageTag language,
            ArticleFacts facts,
            Officer officer,
            RedirectAttributes next) {
        var title =
                manuscript.title().isBlank()
                        ? HtmlSanitiser.line(fileName.replaceFirst("\\.[^.]{1,5}$", ""))
                        : manuscript.title();
        var draft = new Draft(title, "", manuscript.body(), null);
        var edition = drafting.begin(language, facts, draft, officer);
        var dropped = new ArrayList<Dropped>();
        new TreeMap<>(manuscript.dropped())
                .forEach((what, count) -> dropped.add(new Dropped(what, count)));
        next.addFlashAttribute("dropped", dropped);
        return "redirect:/articles/" + edition.article() + "/imported";
    }

    @GetMapping("/articles/{id}/imported")
    String imported(@PathVariable ArticleId id, Officer officer, Model model) {
        var article = desk.article(id);
        var edition = desk.source(article);
        var body = edition.draft().body();
        var text = HtmlSanitiser.plainText(body);
        model.addAttribute(
                "page",
                new ImportedPage(
                        bars.of(article, edition, officer),
                        body,
                        text.isBlank() ? 0 : text.split("\\s+").length,
                        PicturesInText.assets(body).size(),
                        dropped(model)));
        return "media/imported";
    }

    @SuppressWarnings("unchecked")
    private static List<Dropped> dropped(Model model) {
        var dropped = (List<Dropped>) model.getAttribute("dropped");
        return dropped == null ? List.of() : dropped;
    }
}
