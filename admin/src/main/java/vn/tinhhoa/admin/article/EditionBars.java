package vn.tinhhoa.admin.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.article.EditionBar.Tab;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.article.Article;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.language.SiteLanguages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Makes the head of a page about one edition.
@Component
public class EditionBars {

    private final ArticleDesk desk;
    private final SiteLanguages languages;
    private final Times times;

    EditionBars(ArticleDesk desk, SiteLanguages languages, Times times) {
        this.desk = desk;
        this.languages = languages;
        this.times = times;
    }

    public EditionBar of(Article article, Edition edition, Officer officer) {
        var language = edition.language();
        return new EditionBar(
                article.id().value(),
                title(article, edition),
                language.value(),
                language.ownName(),
                article.isSource(language),
                edition.state().name(),
                edition.isLive(),
                edition.revision(),
                List.of(times.show(edition.changedAt()), edition.lastWriter()),
                edition.publishAt().map(times::show).orElse(""),
                NextStep.of(edition, mayWrite(article, edition, officer), officer),
                tabs(article, edition));
    }

    public static boolean mayWrite(Article article, Edition edition, Officer officer) {
        return article.isSource(edition.language())
                ? officer.mayWriteSource()
                : officer.mayTranslateInto(edition.language());
    }

    private String title(Article article, Edition edition) {
        return edition.draft().title().isBlank()
                ? desk.source(article).draft().title()
                : edition.draft().title();
    }

    private List<Tab> tabs(Article article, Edition current) {
        var editions =
                desk.editions(article).stream()
                        .collect(Collectors.toMap(Edition::language, edition -> edition));
        var tabs = new ArrayList<Tab>();
        for (var language : languages.all()) {
            var edition = editions.get(language);
            tabs.add(
                    new Tab(
                            language.value(),
                            language.ownName(),
                            edition == null ? "NONE" : edition.state().name(),
                            edition != null && edition.isLive(),
                            "/articles/" + article.id() + "/" + language,
                            language.equals(current.language())));
        }
        return tabs;
    }
}
