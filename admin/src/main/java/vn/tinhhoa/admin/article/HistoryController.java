package vn.tinhhoa.admin.article;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.article.ConflictPage.Comparison;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleDrafting;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.SaveOutcome;
import vn.tinhhoa.content.language.LanguageTag;

import java.util.List;

/// The saved states of one edition: what each changed, and how to get one back.
@Controller
class HistoryController {

    private final ArticleDesk desk;
    private final ArticleDrafting drafting;
    private final EditionBars bars;
    private final Times times;

    HistoryController(ArticleDesk desk, ArticleDrafting drafting, EditionBars bars, Times times) {
        this.desk = desk;
        this.drafting = drafting;
        this.bars = bars;
        this.times = times;
    }

    /// @param chosen the revision that is shown, against the one before it
    record HistoryPage(
            EditionBar bar,
            List<Row> rows,
            int chosen,
            boolean mayRestore,
            List<Comparison> comparisons) {}

    record Row(int number, String writer, String at, boolean live) {}

    @GetMapping("/articles/{id}/{language}/history")
    String history(
            @PathVariable ArticleId id,
            @PathVariable LanguageTag language,
            @RequestParam(defaultValue = "0") int of,
            Officer officer,
            Model model) {
        var article = desk.article(id);
        var edition = desk.edition(new EditionId(id, language));
        var revisions = desk.revisions(edition.id());
        var chosen = of == 0 ? edition.revision() : of;
        var after = desk.revision(edition.id(), chosen).draft();
        var before =
                revisions.stream()
                        .filter(revision -> revision.number() < chosen)
                        .findFirst()
                        .map(revision -> revision.draft())
                        .orElse(Draft.EMPTY);
        var rows =
                revisions.stream()
                        .map(revision ->
                                new Row(
                                        revision.number(),
                                        revision.writer(),
                                        times.show(revision.at()),
                                        edition.liveRevision().orElse(0) == revision.number()))
                        .toList();
        model.addAttribute(
                "page",
                new HistoryPage(
                        bars.of(article, edition, officer),
                        rows,
                        chosen,
                        EditionBars.mayWrite(article, edition, officer)
                                && chosen != edition.revision(),
                        Comparison.between(before, after)));
        return "article/history";
    }

    /// Makes the words of an earlier revision the newest ones; nothing in between is lost.
    @PostMapping("/articles/{id}/{language}/restore")
    String restore(
            @PathVariable ArticleId id,
            @PathVariable LanguageTag language,
            @RequestParam int number,
            @RequestParam int revision,
            Officer officer,
            RedirectAttributes next) {
        var edition = desk.edition(new EditionId(id, language));
        var wanted = desk.revision(edition.id(), number);
        var outcome =
                drafting.save(edition.id(), wanted.draft(), wanted.origins(), revision, officer);
        switch (outcome) {
            case SaveOutcome.Saved saved ->
                    Toast.done(next, "toast.restored", Integer.toString(number));
            case SaveOutcome.Unchanged same -> Toast.done(next, "toast.unchanged");
            case SaveOutcome.Outdated outdated -> Toast.warn(next, "toast.moved-on");
        }
        return "redirect:/articles/" + id + "/" + language;
    }
}
