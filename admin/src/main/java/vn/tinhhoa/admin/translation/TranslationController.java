package vn.tinhhoa.admin.translation;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.article.ConflictPage.Comparison;
import vn.tinhhoa.admin.article.EditionBar;
import vn.tinhhoa.admin.article.EditionBars;
import vn.tinhhoa.admin.article.IssueRow;
import vn.tinhhoa.admin.article.ReviewPanel;
import vn.tinhhoa.admin.article.ReviewSteps;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.article.Article;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.ArticlePublishing;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.SaveOutcome;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.content.translation.Translating;
import vn.tinhhoa.content.translation.TranslationQueue;
import vn.tinhhoa.content.translation.TranslationRow.State;

import java.util.List;

/// Translating beside the source, and the list of what waits for it.
@Controller
class TranslationController {

    private final ArticleDesk desk;
    private final Translating translating;
    private final TranslationQueue queue;
    private final ArticlePublishing publishing;
    private final ReviewSteps steps;
    private final EditionBars bars;
    private final Assets assets;
    private final Times times;

    TranslationController(
            ArticleDesk desk,
            Translating translating,
            TranslationQueue queue,
            ArticlePublishing publishing,
            ReviewSteps steps,
            EditionBars bars,
            Assets assets,
            Times times) {
        this.desk = desk;
        this.translating = translating;
        this.queue = queue;
        this.publishing = publishing;
        this.steps = steps;
        this.bars = bars;
        this.assets = assets;
        this.times = times;
    }

    /// @param address where to go on; when the translation has not begun, `language` is sent there
    record Waiting(
            String title,
            String language,
            String name,
            String reason,
            String since,
            String address,
            boolean begun) {}

    @GetMapping("/translations")
    String waiting(Officer officer, Model model) {
        officer.require(Role.TRANSLATOR);
        model.addAttribute("page", queue.of(officer).stream().map(this::waiting).toList());
        return "translation/waiting";
    }

    private Waiting waiting(TranslationQueue.Waiting one) {
        var language = one.edition().language();
        var begun = one.reason() != TranslationQueue.Reason.MISSING;
        var article = "/articles/" + one.edition().article();
        return new Waiting(
                one.title(),
                language.value(),
                language.ownName(),
                one.reason().name(),
                times.show(one.since()),
                begun ? article + "/" + language : article + "/translations",
                begun);
    }

    @GetMapping("/articles/{id}/{language}/translation")
    String open(
            @PathVariable ArticleId id,
            @PathVariable LanguageTag language,
            Officer officer,
            Model model) {
        var article = desk.article(id);
        if (article.isSource(language)) {
            return "redirect:/articles/" + id + "/" + language;
        }
        var edition = desk.edition(article.edition(language));
        model.addAttribute("page", page(article, edition, officer));
        return "translation/translate";
    }

    /// Two people saved the same translation: theirs is kept as it is, yours is shown beside it.
    record ConflictPage(
            EditionBar bar,
            String theirWriter,
            String theirTime,
            Draft theirs,
            Draft yours,
            List<Comparison> comparisons,
            TranslationForm form,
            int theirRevision) {

        public SafeHtml theirBody() {
            return theirs.body();
        }
    }

    @PostMapping("/articles/{id}/{language}/translation")
    String save(
            @PathVariable ArticleId id,
            @PathVariable LanguageTag language,
            @RequestParam MultiValueMap<String, String> sent,
            Officer officer,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var form = TranslationForm.of(sent);
        var edition = new EditionId(id, language);
        var outcome =
                translating.save(
                        edition, form.entries(), form.sourceRevision(), form.revision(), officer);
        return switch (outcome) {
            case SaveOutcome.Saved(var saved) -> saved(saved, form, officer, next);
            case SaveOutcome.Unchanged(var same) -> saved(same, form, officer, next);
            case SaveOutcome.Outdated(var theirs, var yours) -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                model.addAttribute(
                        "page",
                        new ConflictPage(
                                bars.of(desk.article(id), theirs, officer),
                                theirs.lastWriter(),
                                times.show(theirs.changedAt()),
                                theirs.draft(),
                                yours,
                                Comparison.between(theirs.draft(), yours),
                                form,
                                theirs.revision()));
                yield "translation/conflict";
            }
        };
    }

    private String saved(
            Edition edition, TranslationForm form, Officer officer, RedirectAttributes next) {
        var address = "redirect:/articles/" + edition.article() + "/" + edition.language();
        next.addFlashAttribute("saved", true);
        return switch (form.then()) {
            case "submit" -> {
                steps.submit(edition.id(), edition.revision(), officer, next);
                yield address + "/translation";
            }
            case "preview" -> address + "/preview";
            default -> {
                Toast.done(next, "toast.saved");
                yield address + "/translation";
            }
        };
    }

    private TranslationPage page(Article article, Edition edition, Officer officer) {
        var sheet = translating.sheet(edition.id());
        var done = sheet.count(State.MATCHED);
        var total = sheet.total();
        var bar = bars.of(article, edition, officer);
        return new TranslationPage(
                bar,
                article.source().value(),
                article.source().ownName(),
                desk.source(article).revision(),
                EditionBars.mayWrite(article, edition, officer),
                done,
                total,
                total == 0 ? 0 : (int) (100 * done / total),
                sheet.wordsLeft(),
                TranslationRows.of(sheet),
                publishing.issues(edition).stream()
                        .map(issue -> IssueRow.of(issue, bar.address() + "/translation", assets))
                        .toList(),
                edition.remark().orElse(""),
                ReviewPanel.of(edition, officer, times));
    }
}
