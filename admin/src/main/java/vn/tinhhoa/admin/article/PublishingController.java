package vn.tinhhoa.admin.article;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.article.ArticlePage.Row;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.article.Article;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.ArticlePublishing;
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.PublishOutcome;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.section.Sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// An article in all its languages: what is missing where, publishing one or several, withdrawing.
@Controller
class PublishingController {

    private final ArticleDesk desk;
    private final ArticlePublishing publishing;
    private final Sections sections;
    private final Assets assets;
    private final SiteLanguages languages;
    private final Times times;

    PublishingController(
            ArticleDesk desk,
            ArticlePublishing publishing,
            Sections sections,
            Assets assets,
            SiteLanguages languages,
            Times times) {
        this.desk = desk;
        this.publishing = publishing;
        this.sections = sections;
        this.assets = assets;
        this.languages = languages;
        this.times = times;
    }

    @GetMapping("/articles/{id}")
    String show(@PathVariable ArticleId id, Officer officer, Locale locale, Model model) {
        var article = desk.article(id);
        var editions =
                desk.editions(article).stream()
                        .collect(Collectors.toMap(Edition::language, edition -> edition));
        var rows = new ArrayList<Row>();
        rows.add(row(article, article.source(), editions.get(article.source()), officer));
        for (var language : languages.all()) {
            if (!article.isSource(language)) {
                rows.add(row(article, language, editions.get(language), officer));
            }
        }
        var section = article.facts().section();
        var page =
                new ArticlePage(
                        id.value(),
                        desk.source(article).draft().title(),
                        sections.byKey(section)
                                .map(one -> one.name(LanguageTag.of(locale.toLanguageTag())))
                                .orElse(section),
                        rows,
                        officer.has(Role.PUBLISHER));
        model.addAttribute("page", page);
        return "article/article";
    }

    private Row row(
            Article article, LanguageTag language, @Nullable Edition edition, Officer officer) {
        var address = "/articles/" + article.id() + "/" + language;
        if (edition == null) {
            return new Row(
                    language.value(),
                    language.ownName(),
                    false,
                    "NONE",
                    false,
                    0,
                    "",
                    address,
                    false,
                    officer.mayTranslateInto(language),
                    List.of());
        }
        var issues =
                publishing.issues(edition).stream()
                        .map(issue -> IssueRow.of(issue, address, assets))
                        .toList();
        return new Row(
                language.value(),
                language.ownName(),
                article.isSource(language),
                edition.state().name(),
                edition.isLive(),
                edition.revision(),
                times.show(edition.changedAt()),
                address,
                edition.approval().isPresent()
                        && issues.isEmpty()
                        && edition.liveRevision().orElse(0) != edition.revision(),
                false,
                issues);
    }

    /// Publishes the languages that were ticked.
    ///
    /// @param form for each language `revision-LANGUAGE`, the one that was seen
    @PostMapping("/articles/{id}/publish")
    String publish(
            @PathVariable ArticleId id,
            @RequestParam(name = "language", defaultValue = "") List<LanguageTag> chosen,
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            RedirectAttributes next) {
        officer.require(Role.PUBLISHER);
        var published = new ArrayList<String>();
        var held = new ArrayList<String>();
        for (var language : chosen) {
            var seen = number(form.getFirst("revision-" + language));
            var outcome = publishing.publish(new EditionId(id, language), seen, officer);
            switch (outcome) {
                case PublishOutcome.Published done -> published.add(language.ownName());
                case PublishOutcome.Blocked blocked -> held.add(language.ownName());
                case PublishOutcome.NotApproved not -> held.add(language.ownName());
                case PublishOutcome.Outdated outdated -> held.add(language.ownName());
            }
        }
        if (!held.isEmpty() && !published.isEmpty()) {
            Toast.warn(next, "toast.partly", String.join(", ", published), String.join(", ", held));
        } else if (!held.isEmpty()) {
            Toast.warn(next, "toast.held", String.join(", ", held));
        } else if (published.isEmpty()) {
            Toast.warn(next, "toast.none-chosen");
        } else {
            Toast.done(next, "toast.published", String.join(", ", published));
        }
        return "redirect:/articles/" + id;
    }

    @PostMapping("/articles/{id}/{language}/publish")
    String publishOne(
            @PathVariable ArticleId id,
            @PathVariable LanguageTag language,
            @RequestParam int revision,
            Officer officer,
            RedirectAttributes next) {
        var outcome = publishing.publish(new EditionId(id, language), revision, officer);
        switch (outcome) {
            case PublishOutcome.Published done ->
                    Toast.done(next, "toast.published", language.ownName());
            case PublishOutcome.Blocked blocked -> Toast.warn(next, "toast.blocked");
            case PublishOutcome.NotApproved not -> Toast.warn(next, "toast.not-approved");
            case PublishOutcome.Outdated outdated -> Toast.warn(next, "toast.moved-on");
        }
        return "redirect:/articles/" + id + "/" + language;
    }

    @PostMapping("/articles/{id}/{language}/withdraw")
    String withdraw(
            @PathVariable ArticleId id,
            @PathVariable LanguageTag language,
            Officer officer,
            RedirectAttributes next) {
        var edition = new EditionId(id, language);
        if (publishing.withdraw(edition, officer)) {
            var address = "/articles/" + id + "/" + language + "/publish";
            var revision = Integer.toString(desk.edition(edition).revision());
            if (desk.edition(edition).approval().isPresent()) {
                Toast.undoable(
                        next,
                        "toast.withdrawn",
                        address + "?revision=" + revision,
                        language.ownName());
            } else {
                Toast.done(next, "toast.withdrawn", language.ownName());
            }
        } else {
            Toast.warn(next, "toast.not-public");
        }
        return "redirect:/articles/" + id + "/" + language;
    }

    private static int number(@Nullable String text) {
        return text == null || !text.matches("[0-9]{1,9}") ? -1 : Integer.parseInt(text);
    }
}
