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
    /// @param kind `TITLE`, `SUMMARY`, `BODY` or `DETAIL`
    /// @param detail the key of the field that it is for; empty elsewhere
    /// @param state such as `STALE`
    /// @param line whether it is plain words on one line
    /// @param picture the asset's id when the block is a picture; empty otherwise
    /// @param translation as HTML, or plain words in a line
    /// @param changes what changed in the source since, word by word; empty for nothing
    /// @param changedWords how many words changed, or how many there are to translate
    public record Row(
            int number,
            String kind,
            String detail,
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
            long changedWords) {

        /// The place on the page that what is to be mended leads to.
        public String anchor() {
            return detail.isEmpty() ? "row-" + number : "detail-" + detail;
        }

        /// The message key of what it is; empty in the body.
        public String name() {
            return switch (kind) {
                case "TITLE" -> "article.title";
                case "SUMMARY" -> "article.summary";
                case "DETAIL" -> "article.detail." + detail;
                default -> "";
            };
        }
    }

    /// @param caption as HTML
    public record Caption(String caption, String alt) {

        static final Caption NONE = new Caption("", "");
    }
}
