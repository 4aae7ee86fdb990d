package vn.tinhhoa.admin.article;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.ArticlePublishing;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.PictureAddresses;
import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.language.LanguageTag;

/// Exactly what would be public: the page is made from the same rendering that publishing uses.
@Controller
class PreviewController {

    private final ArticleDesk desk;
    private final ArticlePublishing publishing;
    private final EditionBars bars;
    private final Times times;

    PreviewController(
            ArticleDesk desk, ArticlePublishing publishing, EditionBars bars, Times times) {
        this.desk = desk;
        this.publishing = publishing;
        this.bars = bars;
        this.times = times;
    }

    /// @param cover address of the cover; empty without one
    record PreviewPage(EditionBar bar, Publication publication, String date, String cover) {}

    @GetMapping("/articles/{id}/{language}/preview")
    String preview(
            @PathVariable ArticleId id,
            @PathVariable LanguageTag language,
            Officer officer,
            Model model) {
        var edition = desk.edition(new EditionId(id, language));
        var publication = publishing.preview(edition.id(), officer);
        var picture = publication.cover();
        model.addAttribute(
                "page",
                new PreviewPage(
                        bars.of(desk.article(id), edition, officer),
                        publication,
                        times.show(publication.publishedAt()),
                        picture == null ? "" : new PictureAddresses(picture).atMost(960)));
        return "article/preview";
    }
}
