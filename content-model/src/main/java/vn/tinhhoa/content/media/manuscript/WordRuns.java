package vn.tinhhoa.content.media.manuscript;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Writes what stands inside a paragraph: words with their emphasis, links, marks of footnotes.
final class WordRuns {

    private final XWPFDocument document;
    private final XHTMLContentHandler html;
    private final ParseContext context;
    private final List<Integer> footnotes = new ArrayList<>();

    WordRuns(XWPFDocument document, XHTMLContentHandler html, ParseContext context) {
        this.document = document;
        this.html = html;
        this.context = context;
    }

    static List<XWPFPicture> pictures(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .flatMap(run -> run.getEmbeddedPictures().stream())
                .toList();
    }

    void write(XWPFParagraph paragraph) throws SAXException {
        for (var run : paragraph.getIRuns()) {
            switch (run) {
                case XWPFHyperlinkRun link -> writeLink(link);
                case XWPFRun plain -> writeRun(plain);
                case XWPFSDT control -> html.characters(control.getContent().getText());
                default -> html.characters(run.toString());
            }
        }
    }

    private void writeLink(XWPFHyperlinkRun link) throws SAXException {
        var target = link.getHyperlink(document);
        if (target == null || target.getURL() == null) {
            writeRun(link);
            return;
        }
        html.startElement("a", attributes("href", target.getURL()));
        writeRun(link);
        html.endElement("a");
    }

    private void writeRun(XWPFRun run) throws SAXException {
        var tags = emphasis(run);
        for (var tag : tags) {
            html.startElement(tag);
        }
        writeContent(run);
        for (var tag : tags.reversed()) {
            html.endElement(tag);
        }
    }

    private static List<String> emphasis(XWPFRun run) {
        var tags = new ArrayList<String>();
        if (run.isBold()) {
            tags.add("strong");
        }
        if (run.isItalic()) {
            tags.add("em");
        }
        if (run.getUnderline() != UnderlinePatterns.NONE && !(run instanceof XWPFHyperlinkRun)) {
            tags.add("u");
        }
        if (run.isStrikeThrough()) {
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

    private void writeContent(XWPFRun run) throws SAXException {
        try (var cursor = run.getCTR().newCursor()) {
            cursor.selectPath("./*");
            while (cursor.toNextSelection()) {
                var name = cursor.getName().getLocalPart();
                switch (cursor.getObject()) {
                    case CTText text when name.equals("t") ->
                            html.characters(text.getStringValue());
                    case CTBr lineBreak -> {
                        html.startElement("br");
                        html.endElement("br");
                    }
                    case CTFtnEdnRef reference when name.equals("footnoteReference") ->
                            writeReference(reference.getId().intValue());
                    case Object other when name.equals("tab") -> html.characters(" ");
                    case Object other when name.equals("noBreakHyphen") ->
                            html.characters("\u2011");
                    default -> {
                        // Properties, pictures and Word's own book-keeping hold no words.
                    }
                }
            }
        }
    }

    private void writeReference(int id) throws SAXException {
        footnotes.add(id);
        var number = Integer.toString(footnotes.size());
        var link = attributes("href", "#fn" + number);
        link.addAttribute("", "id", "id", "CDATA", "fnref" + number);
        html.startElement("sup");
        html.startElement("a", link);
        html.characters(number);
        html.endElement("a");
        html.endElement("sup");
    }

    /// The footnotes as a numbered list, each leading back to where it is mentioned.
    void writeFootnotes() throws SAXException {
        if (footnotes.isEmpty()) {
            return;
        }
        html.startElement("hr");
        html.endElement("hr");
        html.startElement("ol");
        for (int i = 0; i < footnotes.size(); i++) {
            html.startElement("li", attributes("id", "fn" + (i + 1)));
            var note = document.getFootnoteByID(footnotes.get(i));
            if (note != null) {
                for (var paragraph : note.getParagraphs()) {
                    write(paragraph);
                    html.characters(" ");
                }
            }
            html.startElement("a", attributes("href", "#fnref" + (i + 1)));
            html.characters("↩");
            html.endElement("a");
            html.endElement("li");
        }
        html.endElement("ol");
    }

    /// Hands the picture to whoever stores pictures and writes where it stands.
    void writePicture(XWPFPicture picture, @Nullable XWPFParagraph caption)
            throws SAXException, IOException {
        var data = picture.getPictureData();
        if (data == null) {
            return;
        }
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, data.getFileName());
        var extractor = context.get(EmbeddedDocumentExtractor.class);
        extractor.parseEmbedded(new ByteArrayInputStream(data.getData()), html, metadata, false);
        var image = attributes("src", "embedded:" + data.getFileName());
        var description = picture.getCTPicture().getNvPicPr().getCNvPr().getDescr();
        image.addAttribute("", "alt", "alt", "CDATA", description == null ? "" : description);
        html.startElement("figure");
        html.startElement("img", image);
        html.endElement("img");
        if (caption != null) {
            html.startElement("figcaption");
            write(caption);
            html.endElement("figcaption");
        }
        html.endElement("figure");
    }

    private static AttributesImpl attributes(String name, String value) {
        var attributes = new AttributesImpl();
        attributes.addAttribute("", name, name, "CDATA", value);
        return attributes;
    }
}
