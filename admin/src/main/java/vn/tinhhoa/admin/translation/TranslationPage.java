package vn.tinhhoa.admin.translation;

import vn.tinhhoa.admin.article.EditionBar;
import vn.tinhhoa.admin.article.IssueRow;
import vn.tinhhoa.admin.article.ReviewPanel;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.content.text.WordDiff.Segment;

import java.util.List;

/// A translation beside its source.
///
/// @param done blocks that need nothing
/// @param percent done of all, from 0 to 100
public record TranslationPage(
        EditionBar bar,
        String sourceLanguage,
        String sourceName,
        int sourceRevision,
        boolean mayWrite,
        long done,
        long total,
        int percent,
        long wordsLeft,
        List<Row> rows,
        List<IssueRow> issues,
        String remark,
        ReviewPanel review) {

    /// @param number from 0
    /// @param kind `TITLE`, `SUMMARY` or `BODY`
    /// @param state such as `STALE`
    /// @param line whether it is plain words on one line
    /// @param picture the asset's id when the block is a picture; empty otherwise
    /// @param translation as HTML, or plain words in a line
    /// @param changes what changed in the source since, word by word; empty for nothing
    /// @param changedWords how many words changed, or how many there are to translate
    public record Row(
            int number,
            String kind,
            String state,
            boolean line,
            String tag,
            String sourceHash,
            String originHash,
            SafeHtml source,
            String sourceText,
            String picture,
            Caption sourceCaption,
            Caption caption,
            String translation,
            List<Segment> changes,
            long changedWords) {}

    /// @param caption as HTML
    public record Caption(String caption, String alt) {

        static final Caption NONE = new Caption("", "");
    }
}
