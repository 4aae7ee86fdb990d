package vn.tinhhoa.admin.translation;

import vn.tinhhoa.admin.translation.TranslationPage.Caption;
import vn.tinhhoa.admin.translation.TranslationPage.Row;
import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.content.text.PicturesInText;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.content.text.WordDiff;
import vn.tinhhoa.content.text.WordDiff.Segment;
import vn.tinhhoa.content.translation.TranslationRow;
import vn.tinhhoa.content.translation.TranslationRow.Kind;
import vn.tinhhoa.content.translation.TranslationRow.State;
import vn.tinhhoa.content.translation.TranslationSheet;

import java.util.ArrayList;
import java.util.List;

/// Lays out a translation sheet for the page.
final class TranslationRows {

    private TranslationRows() {}

    static List<Row> of(TranslationSheet sheet) {
        var rows = new ArrayList<Row>();
        for (var row : sheet.rows()) {
            rows.add(row(rows.size(), row));
        }
        return rows;
    }

    private static Row row(int number, TranslationRow row) {
        var line = row.kind() != Kind.BODY;
        var source = row.source();
        var html = source == null ? row.origin().html() : source.html();
        var safe = line ? SafeHtml.ofText(html) : SafeHtml.trusted(html);
        var words = text(html, line);
        var pictures = line ? List.<PicturesInText.Mention>of() : PicturesInText.in(safe);
        var isPicture = pictures.size() == 1 && html.startsWith("<figure");
        return new Row(
                number,
                row.kind().name(),
                row.detail(),
                row.state().name(),
                line,
                source == null ? "" : source.tag(),
                source == null ? "" : source.hash(),
                row.origin().hash(),
                safe,
                words,
                isPicture ? pictures.getFirst().asset() : "",
                isPicture ? caption(pictures.getFirst()) : Caption.NONE,
                isPicture ? caption(row.translation()) : Caption.NONE,
                row.translation(),
                row.state() == State.STALE
                        ? changes(text(row.origin().html(), line), words)
                        : List.of(),
                row.state() == State.STALE
                        ? WordDiff.between(text(row.origin().html(), line), words).changedWords()
                        : count(words));
    }

    private static List<Segment> changes(String before, String after) {
        return before.isEmpty() ? List.of() : WordDiff.between(before, after).segments();
    }

    private static String text(String html, boolean line) {
        if (line) {
            return html;
        }
        var safe = SafeHtml.trusted(html);
        var words = HtmlSanitiser.plainText(safe);
        var described = new StringBuilder(words);
        for (var picture : PicturesInText.in(safe)) {
            described.append(described.isEmpty() ? "" : " · ").append(picture.alt());
        }
        return described.toString();
    }

    private static Caption caption(PicturesInText.Mention picture) {
        return new Caption(picture.caption().value(), picture.alt());
    }

    private static Caption caption(String translation) {
        return PicturesInText.in(SafeHtml.trusted(translation)).stream()
                .findFirst()
                .map(TranslationRows::caption)
                .orElse(Caption.NONE);
    }

    private static long count(String words) {
        return words.isBlank() ? 0 : words.strip().split("\\s+").length;
    }
}
