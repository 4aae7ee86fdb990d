package vn.tinhhoa.portal.section;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.section.Section;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.LanguageLink;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.pagecache.Kept;

import java.util.List;

@Controller
class SectionController {

    private static final int SIZE = 12;

    private final PublishedArticles articles;
    private final Sections sections;
    private final SiteLanguages languages;
    private final Cards cards;
    private final Frames frames;
    private final Words words;

    SectionController(
            PublishedArticles articles,
            Sections sections,
            SiteLanguages languages,
            Cards cards,
            Frames frames,
            Words words) {
        this.articles = articles;
        this.sections = sections;
        this.languages = languages;
        this.cards = cards;
        this.frames = frames;
        this.words = words;
    }

    @Kept
    @GetMapping("/{language}/{slug}")
    String section(
            Reader reader,
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var language = reader.language();
        var section =
                sections.bySlug(language, slug)
                        .orElseThrow(() -> new NotFoundException("No section " + slug));
        var total = articles.countInSection(language, section.key());
        var last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        if (page < 1 || page > last) {
            throw new NotFoundException("Section " + slug + " has no page " + page);
        }
        var title = section.name(language);
        var described =
                page == 1 ? title : title + " · " + words.say(language, "section.page", page);
        model.addAttribute(
                "page",
                new SectionPage(
                        frames.of(
                                reader,
                                frames.everywhere(
                                        described,
                                        words.say(language, "section.description", title),
                                        language,
                                        other ->
                                                path(
                                                        section,
                                                        other,
                                                        other.equals(language) ? page : 1)),
                                path(section, language, page),
                                section.key(),
                                other -> path(section, other, 1)),
                        title,
                        cards.inSection(
                                language,
                                articles.inSection(language, section.key(), page - 1, SIZE)),
                        Pager.of(
                                page,
                                last,
                                total,
                                number -> WebAddress.encoded(path(section, language, number))),
                        total > 0 ? List.of() : elsewhere(section, language)));
        return "section/section";
    }

    private List<LanguageLink> elsewhere(Section section, LanguageTag language) {
        return languages.all().stream()
                .filter(other -> !other.equals(language))
                .filter(other -> articles.countInSection(other, section.key()) > 0)
                .map(other ->
                        new LanguageLink(
                                other,
                                other.ownName(),
                                WebAddress.encoded(path(section, other, 1)),
                                false))
                .toList();
    }

    private static String path(Section section, LanguageTag language, int page) {
        var path = "/" + language + "/" + section.slug(language);
        return page == 1 ? path : path + "?page=" + page;
    }
}
