package vn.tinhhoa.portal.article;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.kind.Fact;
import vn.tinhhoa.portal.kind.Figures;
import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.LanguageLink;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Picture;
import vn.tinhhoa.portal.layout.Words.Moment;
import vn.tinhhoa.portal.map.MapDrawing;

import java.util.List;

/// An article as it is read.
///
/// @param article its id
/// @param lang of the article's own words
/// @param sourceLang of author and origin, which are said once for all languages
/// @param notice says so when that is not the reader's language
/// @param above the section that its own stands under
/// @param section where it lives
/// @param about what its kind says beside the words
/// @param documents the official documents it cites, each leading to a search for it
/// @param editions its languages
/// @param share ways to hand it on
/// @param printed what stands under it on paper only
/// @param mostRead this month, in the language of the article; blank when nothing is
public record ArticlePage(
        Frame frame,
        String article,
        String lang,
        String sourceLang,
        @Nullable SafeHtml notice,
        @Nullable Link above,
        Link section,
        String title,
        String summary,
        String authorLine,
        String origin,
        Moment published,
        About about,
        @Nullable Picture cover,
        SafeHtml body,
        List<Link> documents,
        ArticleSubject subject,
        List<LanguageLink> editions,
        SafeHtml share,
        SafeHtml printed,
        @Nullable Card newer,
        @Nullable Card older,
        List<SafeHtml> related,
        SafeHtml mostRead) {

    /// A cover lower than half its width would be cut; a tall one is shown whole but narrow.
    public boolean hasWideCover() {
        return cover != null && cover.width() >= cover.height();
    }

    /// @param facts each with its name
    /// @param figures of a profile
    /// @param standing a sentence that says it is over or no longer in force; empty otherwise
    /// @param calendar the file for the reader's own calendar
    public record About(
            List<Fact> facts,
            @Nullable Figures figures,
            String standing,
            @Nullable String calendar,
            @Nullable MapDrawing map) {}
}
