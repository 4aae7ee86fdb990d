package vn.tinhhoa.content.translation;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.article.BlockOrigin;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.text.HtmlBlocks;
import vn.tinhhoa.content.text.HtmlBlocks.Block;
import vn.tinhhoa.content.translation.TranslationRow.Kind;
import vn.tinhhoa.content.translation.TranslationRow.State;

import java.util.ArrayList;
import java.util.List;

/// A translation beside its source, block by block: the title, the summary, the body in the
/// source's order, then the details. Blocks of the body whose source is gone stand where they were.
public record TranslationSheet(List<TranslationRow> rows) {

    /// Lays out a translation beside the words of its source.
    ///
    /// @param source with the words of its details
    public static TranslationSheet of(Draft source, Edition translation) {
        return of(source, translation.draft(), translation.origins());
    }

    static TranslationSheet of(Draft source, Draft translation, List<BlockOrigin> origins) {
        var rows = new ArrayList<TranslationRow>();
        rows.add(line(Kind.TITLE, source.title(), translation.title(), origins, 0));
        rows.add(line(Kind.SUMMARY, source.summary(), translation.summary(), origins, 1));
        var translated = HtmlBlocks.of(translation.body()).all();
        var bodyOrigins = new ArrayList<BlockOrigin>();
        for (int i = 0; i < translated.size(); i++) {
            bodyOrigins.add(at(origins, i + 2));
        }
        rows.addAll(
                BlockAlignment.rows(HtmlBlocks.of(source.body()).all(), translated, bodyOrigins));
        var first = 2 + translated.size();
        var said = List.copyOf(translation.details().values().keySet());
        source.details()
                .values()
                .forEach((key, words) ->
                        rows.add(
                                new TranslationRow(
                                        Kind.DETAIL,
                                        key,
                                        Block.ofLine(key, words),
                                        said.contains(key)
                                                ? at(origins, first + said.indexOf(key))
                                                : BlockOrigin.NONE,
                                        translation.details().text(key))));
        return new TranslationSheet(List.copyOf(rows));
    }

    private static TranslationRow line(
            Kind kind, String source, String translation, List<BlockOrigin> origins, int index) {
        return new TranslationRow(
                kind, "", Block.ofLine(kind.name(), source), at(origins, index), translation);
    }

    private static BlockOrigin at(List<BlockOrigin> origins, int index) {
        return index < origins.size() ? origins.get(index) : BlockOrigin.NONE;
    }

    public long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /// Rows that have a source, translated or not.
    public long total() {
        return rows.size() - count(State.SOURCE_REMOVED);
    }

    /// Words of the source that wait for a translator.
    public long wordsLeft() {
        return rows.stream()
                .filter(row -> row.state() == State.STALE || row.state() == State.UNTRANSLATED)
                .map(TranslationRow::source)
                .mapToLong(TranslationSheet::words)
                .sum();
    }

    private static long words(@Nullable Block source) {
        return source == null || source.text().isBlank() ? 0 : source.text().split("\\s+").length;
    }
}
