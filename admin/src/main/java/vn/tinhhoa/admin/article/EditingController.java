package vn.tinhhoa.admin.article;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.article.EditorPage.SectionOption;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleDrafting;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.ArticlePublishing;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.SaveOutcome;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.content.text.LegacyLetters;
import vn.tinhhoa.content.text.Losses;
import vn.tinhhoa.content.text.Slug;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writing the source edition. A translation is written on its own page, beside the source.
@Controller
class EditingController {

    private final ArticleDesk desk;
    private final ArticleDrafting drafting;
    private final ArticlePublishing publishing;
    private final ReviewSteps steps;
    private final EditionBars bars;
    private final Sections sections;
    private final SubjectChoices choices;
    private final AttachmentRows attachments;
    private final Assets assets;
    private final HtmlSanitiser sanitiser;
    private final Times times;

    EditingController(
            ArticleDesk desk,
            ArticleDrafting drafting,
            ArticlePublishing publishing,
            ReviewSteps steps,
            EditionBars bars,
            Sections sections,
            SubjectChoices choices,
            AttachmentRows attachments,
            Assets assets,
            HtmlSanitiser sanitiser,
            Times times) {
        this.desk = desk;
        this.drafting = drafting;
        this.publishing = publishing;
        this.steps = steps;
        this.bars = bars;
        this.sections = sections;
        this.choices = choices;
        this.attachments = attachments;
        this.assets = assets;
        this.sanitiser = sanitiser;
        this.times = times;
    }

    @GetMapping("/articles/{id}/{language}")
    String open(
            @PathVariable ArticleId id,
            @PathVariable LanguageTag language,
            Officer officer,
            Locale locale,
            Model model) {
        var article = desk.article(id);
        if (!article.isSource(language)) {
            return desk.findEdition(article.edition(language)).isPresent()
                    ? "redirect:/articles/" + id + "/" + language + "/translation"
                    : "redirect:/articles/" + id;
        }
        var edition = desk.edition(article.edition(language));
        model.addAttribute("page", page(edition, DraftForm.of(article, edition), officer, locale));
        return "article/edit";
    }

    @PostMapping("/articles/{id}/{language}")
    String save(
            @PathVariable ArticleId id,
            @PathVariable LanguageTag language,
            @RequestParam MultiValueMap<String, String> sent,
            Officer officer,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var form = DraftForm.of(sent);
        var edition = new EditionId(id, language);
        var typed = form.draft(sanitiser);
        var draft = form.then().equals("unicode") ? typed.inUnicode() : typed;
        var facts = FactsForm.of(desk.article(id).facts());
        if (!form.facts().clashes(form.seen(), facts).isEmpty()) {
            return conflict(desk.edition(edition), draft, form, officer, model, response);
        }
        var outcome = drafting.save(edition, draft, List.of(), form.revision(), officer);
        return switch (outcome) {
            case SaveOutcome.Saved(var saved) -> saved(saved, form, officer, next);
            case SaveOutcome.Unchanged(var same) -> saved(same, form, officer, next);
            case SaveOutcome.Outdated(var theirs, var yours) ->
                    conflict(theirs, yours, form, officer, model, response);
        };
    }

    private String conflict(
            Edition theirs,
            Draft yours,
            DraftForm form,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        var article = desk.article(theirs.article());
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute(
                "page",
                ConflictPage.of(
                        bars.of(article, theirs, officer),
                        theirs,
                        FactsForm.of(article.facts()),
                        yours,
                        form,
                        times));
        return "article/conflict";
    }

    private String saved(
            Edition edition, DraftForm form, Officer officer, RedirectAttributes next) {
        var article = desk.article(edition.article());
        var facts = form.facts().over(form.seen(), FactsForm.of(article.facts()));
        drafting.changeFacts(article.id(), facts.on(article.facts()), officer);
        next.addFlashAttribute("saved", true);
        var lost = Losses.of(form.body());
        if (!lost.isEmpty()) {
            next.addFlashAttribute("lost", lost);
        }
        if (form.then().equals("submit")) {
            steps.submit(edition.id(), edition.revision(), officer, next);
        } else if (form.then().equals("preview")) {
            return "redirect:/articles/" + article.id() + "/" + edition.language() + "/preview";
        } else if (form.then().equals("pictures")) {
            return "redirect:/articles/" + article.id() + "/pictures";
        } else if (form.then().equals("files")) {
            return "redirect:/articles/" + article.id() + "/files";
        } else {
            Toast.done(next, "toast.saved");
        }
        return "redirect:/articles/" + article.id() + "/" + edition.language();
    }

    private static int oldLetters(Edition edition) {
        var draft = edition.draft();
        return edition.language().equals(LanguageTag.VIETNAMESE)
                ? LegacyLetters.repaired(draft.title(), draft.summary(), draft.body()).blocks()
                : 0;
    }

    private EditorPage page(Edition edition, DraftForm form, Officer officer, Locale locale) {
        var article = desk.article(edition.article());
        var bar = bars.of(article, edition, officer);
        var kind = form.facts().chosenKind(article.facts().subject().kind());
        return new EditorPage(
                bar,
                form,
                EditionBars.mayWrite(article, edition, officer),
                List.of(ArticleKind.values()),
                kind.fields(),
                sections.all().stream()
                        .filter(section ->
                                section.layout().takes(kind)
                                        || section.key().equals(form.facts().section()))
                        .map(section ->
                                new SectionOption(
                                        section.key(),
                                        section.name(LanguageTag.of(locale.toLanguageTag()))))
                        .toList(),
                choices.topics(form.facts(), locale),
                choices.places(form.facts(), locale),
                attachments.of(article.facts(), locale),
                publishing.issues(edition).stream()
                        .map(issue -> IssueRow.of(issue, bar.address(), assets))
                        .toList(),
                edition.remark().orElse(""),
                Slug.of(form.title()),
                Optional.ofNullable(article.facts().cover())
                        .flatMap(assets::find)
                        .map(Asset::fileName)
                        .orElse(""),
                ReviewPanel.of(edition, officer, times),
                oldLetters(edition));
    }
}
