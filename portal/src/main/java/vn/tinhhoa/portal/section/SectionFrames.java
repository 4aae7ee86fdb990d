package vn.tinhhoa.portal.section;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublishedSections;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.LanguageLink;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.layout.Words;

import java.util.List;

/// What the pages of all sections have around them.
@Component
public class SectionFrames {

    private final Sections sections;
    private final PublishedSections published;
    private final SiteLanguages languages;
    private final Frames frames;
    private final Words words;

    SectionFrames(
            Sections sections,
            PublishedSections published,
            SiteLanguages languages,
            Frames frames,
            Words words) {
        this.sections = sections;
        this.published = published;
        this.languages = languages;
        this.frames = frames;
        this.words = words;
    }

    /// The frame of a page of a list. Search engines are told of its pages, not of every question
    /// that can be asked.
    public Frame of(Visit visit, int page) {
        var title = visit.section().name(visit.language());
        return of(
                visit,
                page == 1
                        ? title
                        : title + " · " + words.say(visit.language(), "section.page", page),
                page == 1 ? "" : "?page=" + page);
    }

    /// @param titled what the window says
    /// @param query the part of the question that makes a page of its own
    public Frame of(Visit visit, String titled, String query) {
        var language = visit.language();
        var here = visit.path() + query;
        return frames.of(
                visit.reader(),
                frames.everywhere(
                        titled,
                        words.say(language, "section.description", visit.section().name(language)),
                        language,
                        other -> other.equals(language) ? here : visit.path(other)),
                visit.asked().isEmpty() ? here : visit.address(visit.asked()),
                visit.section().key(),
                visit::path);
    }

    public SectionTop top(Visit visit) {
        var language = visit.language();
        var own = visit.section();
        var parent = own.parent();
        return new SectionTop(
                own.name(language),
                parent == null
                        ? null
                        : sections.byKey(parent).map(each -> Link.to(each, language)).orElse(null),
                sections.all().stream()
                        .filter(each -> own.key().equals(each.parent()))
                        .filter(each -> published.isAny(each.key(), language))
                        .map(each -> Link.to(each, language))
                        .toList());
    }

    /// The other languages in which a section has articles of that very language.
    List<LanguageLink> elsewhere(Visit visit) {
        return languages.all().stream()
                .filter(other -> !other.equals(visit.language()))
                .filter(other ->
                        published.in(visit.section().key(), other).stream()
                                .anyMatch(card -> card.language().equals(other)))
                .map(other ->
                        new LanguageLink(
                                other,
                                other.ownName(),
                                WebAddress.encoded(visit.path(other)),
                                false))
                .toList();
    }
}
