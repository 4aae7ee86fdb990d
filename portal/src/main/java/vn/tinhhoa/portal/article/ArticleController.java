package vn.tinhhoa.portal.article;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.article.PublishedArticles.FormerAddress;
import vn.tinhhoa.portal.layout.HtmlView;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.SharedParts;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.pagecache.Kept;

import java.text.Normalizer;

/// Shows articles at their addresses, and leads on from addresses they once had.
@Controller
class ArticleController {

    private static final String TEMPLATE = "article/article";

    private final PublishedArticles articles;
    private final ArticlePages pages;
    private final SharedParts parts;
    private final Words words;

    ArticleController(
            PublishedArticles articles, ArticlePages pages, SharedParts parts, Words words) {
        this.articles = articles;
        this.pages = pages;
        this.parts = parts;
        this.words = words;
    }

    @Kept
    @GetMapping("/{language}/{section}/{slug}")
    Object article(
            Reader reader, @PathVariable String section, @PathVariable String slug, Model model) {
        var path =
                Normalizer.normalize(
                        "/" + reader.language() + "/" + section + "/" + slug, Normalizer.Form.NFC);
        var publication = articles.at(path);
        if (publication.isEmpty()) {
            return elsewhere(path);
        }
        return shown(reader, publication.get(), model);
    }

    private Object shown(Reader reader, Publication publication, Model model) {
        var page = pages.of(reader, publication);
        if (page.isPlain()) {
            return new HtmlView(parts.page(TEMPLATE, words.spoken(reader.language()), page));
        }
        model.addAttribute("page", page);
        return TEMPLATE;
    }

    private View elsewhere(String path) {
        return switch (articles.formerly(path)) {
            case FormerAddress.Moved(var now) -> redirect(now, HttpStatus.MOVED_PERMANENTLY);
            case FormerAddress.Gone() -> throw new WithdrawnException(path);
            case FormerAddress.Unknown() -> throw new NotFoundException("Nothing at " + path);
        };
    }

    /// The article in the reader's language, or the next best under the reader's interface.
    @Kept
    @GetMapping("/{language}/articles/{article}")
    Object inLanguage(Reader reader, @PathVariable String article, Model model) {
        var id = new ArticleId(article);
        var own = articles.edition(new EditionId(id, reader.language()));
        if (own.isPresent()) {
            return redirect(own.get().address(), HttpStatus.FOUND);
        }
        var fallback =
                articles.inLanguageOrFallback(id, reader.language())
                        .orElseThrow(() -> new NotFoundException("No article " + article));
        return shown(reader, fallback, model);
    }

    private static View redirect(String path, HttpStatus status) {
        var view = new RedirectView(WebAddress.encoded(path));
        view.setStatusCode(status);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
