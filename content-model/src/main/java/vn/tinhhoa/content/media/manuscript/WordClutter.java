package vn.tinhhoa.content.media.manuscript;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Counts what a Word file holds that a draft does not take over.
final class WordClutter {

    private static final Map<String, Pattern> MARKS =
            Map.of(
                    "deletions", Pattern.compile("<w:del [^>]*>"),
                    "text-boxes", Pattern.compile("<w:txbxContent>"),
                    "objects", Pattern.compile("<w:object[ >]"),
                    "fonts-and-colours",
                            Pattern.compile("<w:(rFonts|color|highlight|sz|shd) [^>]*>"),
                    "endnotes", Pattern.compile("<w:endnoteReference "));

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void count(XWPFDocument document) throws IOException {
        String xml;
        try (var part = document.getPackagePart().getInputStream()) {
            xml = new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
        MARKS.forEach((what, mark) -> add(what, (int) mark.matcher(xml).results().count()));
        var comments = document.getComments();
        add("comments", comments == null ? 0 : comments.length);
        add(
                "headers-and-footers",
                (int)
                        (document.getHeaderList().stream()
                                        .filter(header -> !header.getText().isBlank())
                                        .count()
                                + document.getFooterList().stream()
                                        .filter(footer -> !footer.getText().isBlank())
                                        .count()));
    }

    private void add(String what, int times) {
        if (times > 0) {
            counts.merge(what, times, Integer::sum);
        }
    }

    Map<String, Integer> counts() {
        return counts;
    }
}
