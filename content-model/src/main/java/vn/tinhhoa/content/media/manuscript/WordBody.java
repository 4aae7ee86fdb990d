package vn.tinhhoa.content.media.manuscript;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.XHTMLContentHandler;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Walks through a Word document and writes it as HTML: headings, paragraphs, lists, tables,
/// pictures with their captions, and the notes at the end.
final class WordBody {

    private static final int DEEPEST_TABLE = 3;
    private static final int LONGEST_CAPTION = 300;

    /// How officers begin a caption without telling Word that it is one.
    private static final Pattern CAPTION =
            Pattern.compile("(?iu)(ảnh|hình|photo|figure|picture)( \\d+)? ?[:.].*");

    private final XWPFDocument document;
    private final XHTMLContentHandler html;
    private final EmbeddedDocumentExtractor extractor;
    private final WordStyles styles;
    private final WordLists lists;
    private final WordClutter clutter;
    private final WordNotes notes;
    private final WordRuns runs;
    private final List<WordPicture> waiting = new ArrayList<>();

    WordBody(XWPFDocument document, XHTMLContentHandler html, ParseContext context) {
        this.document = document;
        this.html = html;
        this.extractor = context.get(EmbeddedDocumentExtractor.class);
        this.styles = new WordStyles(document);
        this.lists = new WordLists(document, html);
        this.clutter = context.get(WordClutter.class, new WordClutter());
        this.notes = new WordNotes(document, html);
        this.runs = new WordRuns(html, styles, notes, clutter);
    }

    void write() throws SAXException, IOException {
        write(document.getDocument().getBody(), document, 0);
        settle();
        notes.write(runs);
    }

    private void write(XmlObject within, IBody body, int depth) throws SAXException, IOException {
        for (var child : WordXml.children(within)) {
            switch (child.name()) {
                case "p" -> {
                    if (child.object() instanceof CTP paragraph) {
                        write(new XWPFParagraph(paragraph, body));
                    }
                }
                case "tbl" -> {
                    settle();
                    if (child.object() instanceof CTTbl table) {
                        write(new XWPFTable(table, body), depth);
                    }
                }
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" ->
                        write(child.object(), body, depth);
                case "del", "moveFrom" -> clutter.add("deletions");
                default -> {
                    // Properties and bookmarks hold no words.
                }
            }
        }
    }

    private void write(XWPFParagraph paragraph) throws SAXException, IOException {
        if (styles.isContents(paragraph)) {
            clutter.add("contents");
            return;
        }
        var tag = styles.tag(paragraph);
        var item = tag.startsWith("h") ? null : styles.listLevel(paragraph).orElse(null);
        if (!waiting.isEmpty() && isCaption(paragraph)) {
            var pictures = List.copyOf(waiting);
            waiting.clear();
            writePictures(pictures, paragraph);
        } else if (item != null) {
            writeWaiting();
            lists.item(item);
            waiting.addAll(runs.write(paragraph));
        } else {
            settle();
            html.startElement(tag);
            var pictures = runs.write(paragraph);
            html.endElement(tag);
            waiting.addAll(pictures);
        }
    }

    private boolean isCaption(XWPFParagraph paragraph) {
        var text = paragraph.getText().strip();
        return styles.isCaption(paragraph)
                || (text.length() <= LONGEST_CAPTION && CAPTION.matcher(text).matches());
    }

    /// Closes open lists and writes the pictures that waited for a caption.
    private void settle() throws SAXException, IOException {
        writeWaiting();
        lists.close();
    }

    private void writeWaiting() throws SAXException, IOException {
        var pictures = List.copyOf(waiting);
        waiting.clear();
        writePictures(pictures, null);
    }

    private void writePictures(List<WordPicture> pictures, @Nullable XWPFParagraph caption)
            throws SAXException, IOException {
        for (int i = 0; i < pictures.size(); i++) {
            write(pictures.get(i), i == pictures.size() - 1 ? caption : null);
        }
    }

    /// Hands the picture to whoever stores pictures and writes where it stands.
    private void write(WordPicture picture, @Nullable XWPFParagraph caption)
            throws SAXException, IOException {
        var image = new AttributesImpl();
        var data = picture.data();
        if (data != null) {
            var metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, data.getFileName());
            extractor.parseEmbedded(
                    new ByteArrayInputStream(data.getData()), html, metadata, false);
            image.addAttribute("", "src", "src", "CDATA", "embedded:" + data.getFileName());
        }
        image.addAttribute("", "alt", "alt", "CDATA", picture.alt());
        html.startElement("figure");
        html.startElement("img", image);
        html.endElement("img");
        if (caption != null) {
            html.startElement("figcaption");
            waiting.addAll(runs.write(caption));
            html.endElement("figcaption");
        }
        html.endElement("figure");
    }

    private void write(XWPFTable table, int depth) throws SAXException, IOException {
        if (depth >= DEEPEST_TABLE) {
            html.startElement("p");
            html.characters(table.getText());
            html.endElement("p");
            return;
        }
        html.startElement("table");
        for (var row : WordTable.rows(table)) {
            html.startElement("tr");
            for (var cell : row.cells()) {
                var tag = row.header() ? "th" : "td";
                html.startElement(tag, cell.attributes());
                write(cell.content().getCTTc(), cell.content(), depth + 1);
                settle();
                html.endElement(tag);
            }
            html.endElement("tr");
        }
        html.endElement("table");
    }
}
