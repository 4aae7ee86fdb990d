package vn.tinhhoa.portal.article;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.kind.Fact;
import vn.tinhhoa.portal.kind.Figures;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.map.MapDrawing;

import java.util.List;

/// An article as it is read.
///
/// @param article its id
/// @param lang of the article's own words
/// @param way where it stands, and what is to be known before it is read
/// @param opening title, summary, who wrote it and when
/// @param about what its kind says beside the words
/// @param cover blank when there is none
/// @param documents the official documents it cites, each leading to a search for it
/// @param printed what stands under it on paper only
/// @param side its languages, topics and places, ways to hand it on, what is read most
/// @param beside what leads on to others
public record ArticlePage(
        Frame frame,
        String article,
        String lang,
        SafeHtml way,
        SafeHtml opening,
        About about,
        SafeHtml cover,
        SafeHtml body,
        List<ArticleSubject.FileLink> files,
        List<Link> documents,
        SafeHtml printed,
        SafeHtml side,
        SafeHtml beside) {

    /// Whether it shows nothing but words and lists of them.
    boolean isPlain() {
        return about.map() == null && about.figures() == null;
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
