package vn.tinhhoa.content.media.manuscript;

import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

import java.util.ArrayList;
import java.util.List;

/// Footnotes and endnotes, numbered in the order in which the text mentions them.
final class WordNotes {

    private static final int MOST = 2_000;

    private record Note(boolean atEnd, int id) {}

    private final XWPFDocument document;
    private final XHTMLContentHandler html;
    private final List<Note> notes = new ArrayList<>();

    WordNotes(XWPFDocument document, XHTMLContentHandler html) {
        this.document = document;
        this.html = html;
    }

    /// Writes the number that leads to the note.
    void refer(WordXml reference) throws SAXException {
        var id = reference.attribute("id");
        if (id == null || !id.matches("-?\\d{1,9}") || notes.size() >= MOST) {
            return;
        }
        notes.add(new Note(reference.name().startsWith("endnote"), Integer.parseInt(id)));
        var number = Integer.toString(notes.size());
        var link = attributes("href", "#fn" + number);
        link.addAttribute("", "id", "id", "CDATA", "fnref" + number);
        html.startElement("sup");
        html.startElement("a", link);
        html.characters(number);
        html.endElement("a");
        html.endElement("sup");
    }

    /// The notes as a numbered list, each leading back to where it is mentioned.
    void write(WordRuns runs) throws SAXException {
        if (notes.isEmpty()) {
            return;
        }
        html.startElement("hr");
        html.endElement("hr");
        html.startElement("ol");
        // A note that is mentioned in a note comes at the end of the list.
        for (int i = 0; i < notes.size(); i++) {
            html.startElement("li", attributes("id", "fn" + (i + 1)));
            var words = words(notes.get(i));
            for (var paragraph : words == null ? List.<XWPFParagraph>of() : words.getParagraphs()) {
                runs.write(paragraph);
                html.characters(" ");
            }
            html.startElement("a", attributes("href", "#fnref" + (i + 1)));
            html.characters("↩");
            html.endElement("a");
            html.endElement("li");
        }
        html.endElement("ol");
    }

    private @Nullable XWPFAbstractFootnoteEndnote words(Note note) {
        return note.atEnd()
                ? document.getEndnoteByID(note.id())
                : document.getFootnoteByID(note.id());
    }

    private static AttributesImpl attributes(String name, String value) {
        var attributes = new AttributesImpl();
        attributes.addAttribute("", name, name, "CDATA", value);
        return attributes;
    }
}
