package vn.tinhhoa.content.media.manuscript;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Walks through a Word document and writes it as HTML: headings, paragraphs, lists, tables,
/// pictures with their captions, and the footnotes at the end.
final class WordBody {

    private static final int DEEPEST_TABLE = 3;

    private final XWPFDocument document;
    private final XHTMLContentHandler html;
    private final WordRuns runs;
    private final WordLists lists;
    private final List<XWPFPicture> waiting = new ArrayList<>();

    WordBody(XWPFDocument document, XHTMLContentHandler html, ParseContext context) {
        this.document = document;
        this.html = html;
        this.runs = new WordRuns(document, html, context);
        this.lists = new WordLists(html);
    }

    void write() throws SAXException, IOException {
        write(document.getBodyElements(), 0);
        runs.writeFootnotes();
    }

    private void write(List<IBodyElement> elements, int depth) throws SAXException, IOException {
        for (var element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> write(paragraph);
                case XWPFTable table -> {
                    settle();
                    write(table, depth);
                }
                case XWPFSDT control -> {
                    settle();
                    writeLine("p", control.getContent().getText());
                }
                default -> settle();
            }
        }
        settle();
    }

    private void write(XWPFParagraph paragraph) throws SAXException, IOException {
        var style = style(paragraph);
        var pictures = WordRuns.pictures(paragraph);
        if (style.equals("caption") && !waiting.isEmpty()) {
            writePictures(paragraph);
        } else if (paragraph.getNumID() != null && !style.startsWith("heading")) {
            writePictures(null);
            lists.item(paragraph);
            runs.write(paragraph);
        } else {
            settle();
            var tag = tag(style);
            html.startElement(tag);
            runs.write(paragraph);
            html.endElement(tag);
        }
        waiting.addAll(pictures);
    }

    /// Closes open lists and writes the pictures that waited for a caption.
    private void settle() throws SAXException, IOException {
        lists.close();
        writePictures(null);
    }

    private void writePictures(@Nullable XWPFParagraph caption) throws SAXException, IOException {
        for (int i = 0; i < waiting.size(); i++) {
            var isLast = i == waiting.size() - 1;
            runs.writePicture(waiting.get(i), isLast ? caption : null);
        }
        waiting.clear();
    }

    private void writeLine(String tag, String text) throws SAXException {
        html.startElement(tag);
        html.characters(text);
        html.endElement(tag);
    }

    private void write(XWPFTable table, int depth) throws SAXException, IOException {
        if (depth >= DEEPEST_TABLE) {
            writeLine("p", table.getText());
            return;
        }
        html.startElement("table");
        for (var row : WordTable.rows(table)) {
            html.startElement("tr");
            for (var cell : row.cells()) {
                var tag = row.header() ? "th" : "td";
                html.startElement(tag, cell.attributes());
                write(cell.content().getBodyElements(), depth + 1);
                html.endElement(tag);
            }
            html.endElement("tr");
        }
        html.endElement("table");
    }

    /// The style's name as Word keeps it in every language of its interface, lower case.
    private String style(XWPFParagraph paragraph) {
        var id = paragraph.getStyle();
        var styles = document.getStyles();
        var style = id == null || styles == null ? null : styles.getStyle(id);
        var name = style == null ? id : style.getName();
        return name == null
                ? ""
                : name.toLowerCase(Locale.ROOT).replaceAll("(heading)(\\d)", "$1 $2");
    }

    private static String tag(String style) {
        return switch (style) {
            case "title", "heading 1" -> "h1";
            case "heading 2" -> "h2";
            case "heading 3" -> "h3";
            case "heading 4", "heading 5", "heading 6" -> "h4";
            case "quote", "intense quote" -> "blockquote";
            default -> "p";
        };
    }
}
