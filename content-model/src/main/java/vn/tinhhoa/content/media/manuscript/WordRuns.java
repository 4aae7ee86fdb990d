package vn.tinhhoa.content.media.manuscript;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.tika.sax.XHTMLContentHandler;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.xml.sax.SAXException;

import vn.tinhhoa.content.text.LegacyEncoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes what stands inside a paragraph: words with their emphasis, links, marks of notes.
/// Pictures are handed back, because they stand beside paragraphs. Tracked insertions are kept,
/// deletions dropped.
final class WordRuns {

    private final XHTMLContentHandler html;
    private final WordStyles styles;
    private final WordNotes notes;
    private final WordClutter clutter;
    private final WordFields fields = new WordFields();

    WordRuns(XHTMLContentHandler html, WordStyles styles, WordNotes notes, WordClutter clutter) {
        this.html = html;
        this.styles = styles;
        this.notes = notes;
        this.clutter = clutter;
    }

    /// @return the pictures that stand in the paragraph
    List<WordPicture> write(XWPFParagraph paragraph) throws SAXException {
        var pictures = new ArrayList<WordPicture>();
        write(paragraph.getCTP(), paragraph, "", pictures);
        return pictures;
    }

    private void write(
            XmlObject within, XWPFParagraph paragraph, String link, List<WordPicture> pictures)
            throws SAXException {
        for (var child : WordXml.children(within)) {
            switch (child.name()) {
                case "r" -> {
                    if (child.object() instanceof CTR run) {
                        writeRun(run, paragraph, link, pictures);
                    }
                }
                case "hyperlink" ->
                        write(child.object(), paragraph, target(child, paragraph), pictures);
                case "fldSimple" ->
                        write(child.object(), paragraph, WordFields.target(child), pictures);
                case "ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo" ->
                        write(child.object(), paragraph, link, pictures);
                case "del", "moveFrom" -> clutter.add("deletions");
                case "oMath", "oMathPara" -> {
                    clutter.add("formulas");
                    html.characters(child.text());
                }
                default -> {
                    // Properties, bookmarks and marks of the proof-reader hold no words.
                }
            }
        }
    }

    /// Empty for a link inside the file, whose bookmarks are not kept.
    private static String target(WordXml hyperlink, XWPFParagraph paragraph) {
        var id = hyperlink.attribute(WordXml.RELATIONS, "id");
        var part = paragraph.getPart().getPackagePart();
        var relation = id == null ? null : part.getRelationship(id);
        return relation == null ? "" : relation.getTargetURI().toString();
    }

    private void writeRun(
            CTR content, XWPFParagraph paragraph, String around, List<WordPicture> pictures)
            throws SAXException {
        var run = new XWPFRun(content, paragraph);
        if (run.isVanish()) {
            clutter.add("hidden-text");
            return;
        }
        var properties = content.getRPr();
        if (properties != null && isPainted(properties)) {
            clutter.add("fonts-and-colours");
        }
        var link = around.isEmpty() ? fields.link() : around;
        var tags = emphasis(run, !link.isEmpty());
        if (!link.isEmpty()) {
            html.startElement("a", "href", link);
        }
        for (var tag : tags) {
            html.startElement(tag);
        }
        var font = styles.font(run, paragraph);
        for (var child : WordXml.children(content)) {
            if (child.name().equals("t")) {
                html.characters(inUnicode(child.text(), font));
            } else {
                writePiece(child, paragraph, pictures);
            }
        }
        for (var tag : tags.reversed()) {
            html.endElement(tag);
        }
        if (!link.isEmpty()) {
            html.endElement("a");
        }
    }

    /// A font of the time before Unicode draws other letters than those that stand there; one whose
    /// name ends in H draws capitals.
    private String inUnicode(String text, String font) {
        var encoding = LegacyEncoding.ofFont(font);
        if (encoding.isEmpty() || text.chars().anyMatch(letter -> letter > 0xff)) {
            return text;
        }
        clutter.add("old-letters");
        var decoded = encoding.get().decode(text);
        return encoding.get() == LegacyEncoding.TCVN3 && font.endsWith("H")
                ? decoded.toUpperCase(Locale.ROOT)
                : decoded;
    }

    private static boolean isPainted(CTRPr properties) {
        return properties.sizeOfRFontsArray()
                        + properties.sizeOfColorArray()
                        + properties.sizeOfHighlightArray()
                        + properties.sizeOfSzArray()
                        + properties.sizeOfShdArray()
                > 0;
    }

    private List<String> emphasis(XWPFRun run, boolean inLink) {
        var tags = new ArrayList<String>();
        styles.emphasis(run.getStyle()).ifPresent(tags::add);
        if (run.isBold() && !tags.contains("strong")) {
            tags.add("strong");
        }
        if (run.isItalic() && !tags.contains("em")) {
            tags.add("em");
        }
        if (run.getUnderline() != UnderlinePatterns.NONE && !inLink) {
            tags.add("u");
        }
        if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
            tags.add("s");
        }
        switch (String.valueOf(run.getVerticalAlignment())) {
            case "superscript" -> tags.add("sup");
            case "subscript" -> tags.add("sub");
            default -> {
                // On the line, where most words stand.
            }
        }
        return tags;
    }

    private void writePiece(WordXml piece, XWPFParagraph paragraph, List<WordPicture> pictures)
            throws SAXException {
        switch (piece.name()) {
            case "tab" -> html.characters(" ");
            case "noBreakHyphen" -> html.characters("\u2011");
            case "cr" -> lineBreak();
            case "br" -> {
                var type = piece.attribute("type");
                if (type == null || type.equals("textWrapping")) {
                    lineBreak();
                }
            }
            case "footnoteReference", "endnoteReference" -> notes.refer(piece);
            case "fldChar" -> fields.mark(String.valueOf(piece.attribute("fldCharType")));
            case "instrText" -> fields.instruction(piece.text());
            case "drawing", "pict", "AlternateContent" -> {
                if (piece.holds("txbxContent")) {
                    clutter.add("text-boxes");
                }
                if (piece.holds("chart") || piece.holds("relIds")) {
                    clutter.add("objects");
                }
                pictures.addAll(WordPicture.in(piece, paragraph.getPart()));
            }
            case "object" -> clutter.add("objects");
            default -> {
                // Properties and Word's own book-keeping hold no words.
            }
        }
    }

    private void lineBreak() throws SAXException {
        html.startElement("br");
        html.endElement("br");
    }
}
