package vn.tinhhoa.admin.article;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.content.text.WordDiff;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

    /// @param theirFacts as they are now
    static ConflictPage of(
            EditionBar bar,
            Edition theirs,
            FactsForm theirFacts,
            Draft yours,
            DraftForm form,
            Times times) {
        var their = theirs.draft();
        var facts = form.facts().over(form.seen(), theirFacts);
        return new ConflictPage(
                bar,
                theirs.lastWriter(),
                times.show(theirs.changedAt()),
                their.title(),
                their.summary(),
                their.body(),
                DraftForm.of(yours, theirs.revision(), facts, theirFacts),
                Stream.concat(
                                Comparison.between(their, yours).stream(),
                                form.facts().clashes(form.seen(), theirFacts).stream()
                                        .map(name ->
                                                Comparison.of(
                                                        name,
                                                        theirFacts.fields().get(name),
                                                        facts.fields().get(name))))
                        .toList());
    }

    /// One part of the draft with what was taken away and what was added.
    ///
    /// @param field `title`, `summary`, `slug`, `body` or `detail.` with a key, or the name of a
    ///   fact
    public record Comparison(String field, List<WordDiff.Segment> segments) {

        /// Only the parts that differ.
        public static List<Comparison> between(Draft before, Draft after) {
            var words =
                    Stream.of(
                            of("title", before.title(), after.title()),
                            of("summary", before.summary(), after.summary()),
                            of("slug", before.slug(), after.slug()),
                            of(
                                    "body",
                                    HtmlSanitiser.plainText(before.body()),
                                    HtmlSanitiser.plainText(after.body())));
            var details =
                    Stream.of(before, after)
                            .flatMap(draft -> draft.details().values().keySet().stream())
                            .distinct()
                            .map(key ->
                                    of(
                                            "detail." + key,
                                            before.details().text(key),
                                            after.details().text(key)));
            return Stream.concat(words, details).filter(Comparison::differs).toList();
        }

        private static Comparison of(
                String field, @Nullable String before, @Nullable String after) {
            var words =
                    WordDiff.between(
                            Objects.requireNonNullElse(before, ""),
                            Objects.requireNonNullElse(after, ""));
            return new Comparison(field, words.segments());
        }

        private boolean differs() {
            return segments.stream().anyMatch(segment -> segment.fate() != WordDiff.Fate.KEPT);
        }
    }
}
