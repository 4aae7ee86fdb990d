package vn.tinhhoa.admin.article;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.content.text.WordDiff;

import java.util.List;

/// Two people saved the same edition: theirs, yours, and what is different word by word.
///
/// @param theirWriter who saved first
/// @param form yours, ready to be saved on top of theirs
/// @param comparisons of what is not the same, in the order of the form
public record ConflictPage(
        EditionBar bar,
        String theirWriter,
        String theirTime,
        String theirTitle,
        String theirSummary,
        SafeHtml theirBody,
        DraftForm form,
        List<Comparison> comparisons) {

    static ConflictPage of(
            EditionBar bar, Edition theirs, Draft yours, DraftForm form, Times times) {
        var their = theirs.draft();
        return new ConflictPage(
                bar,
                theirs.lastWriter(),
                times.show(theirs.changedAt()),
                their.title(),
                their.summary(),
                their.body(),
                new DraftForm(
                        yours.title(),
                        yours.summary(),
                        form.slug(),
                        yours.body().value(),
                        theirs.revision(),
                        form.section(),
                        form.authorLine(),
                        form.origin(),
                        form.cover(),
                        form.featured(),
                        ""),
                Comparison.between(their, yours));
    }

    /// One part of the draft with what was taken away and what was added.
    ///
    /// @param field `title`, `summary` or `body`
    public record Comparison(String field, List<WordDiff.Segment> segments) {

        /// Only the parts that differ.
        public static List<Comparison> between(Draft before, Draft after) {
            return List.of(
                            of("title", before.title(), after.title()),
                            of("summary", before.summary(), after.summary()),
                            of(
                                    "body",
                                    HtmlSanitiser.plainText(before.body()),
                                    HtmlSanitiser.plainText(after.body())))
                    .stream()
                    .filter(Comparison::differs)
                    .toList();
        }

        private static Comparison of(String field, String before, String after) {
            return new Comparison(field, WordDiff.between(before, after).segments());
        }

        private boolean differs() {
            return segments.stream().anyMatch(segment -> segment.fate() != WordDiff.Fate.KEPT);
        }
    }
}
