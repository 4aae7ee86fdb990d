package vn.tinhhoa.content.media.manuscript;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;

import java.util.ArrayDeque;
import java.util.Deque;

/// Word's lists are paragraphs with a level; HTML's are nested. An item stays open until the next
/// one, because a deeper list belongs into it.
final class WordLists {

    private static final int DEEPEST = 8;

    private final XHTMLContentHandler html;
    private final Deque<String> open = new ArrayDeque<>();

    WordLists(XHTMLContentHandler html) {
        this.html = html;
    }

    /// Opens the item that this paragraph is; its words are written by the caller.
    void item(XWPFParagraph paragraph) throws SAXException {
        var ilvl = paragraph.getNumIlvl();
        var level = ilvl == null ? 0 : Math.min(ilvl.intValue(), DEEPEST);
        var tag = "bullet".equals(paragraph.getNumFmt()) ? "ul" : "ol";
        while (open.size() > level + 1) {
            closeOne();
        }
        if (open.size() == level + 1) {
            html.endElement("li");
            if (!tag.equals(open.peek())) {
                html.endElement(open.pop());
                open(tag);
            }
        }
        while (open.size() < level) {
            open(tag);
            html.startElement("li");
        }
        if (open.size() == level) {
            open(tag);
        }
        html.startElement("li");
    }

    void close() throws SAXException {
        while (!open.isEmpty()) {
            closeOne();
        }
    }

    private void open(String tag) throws SAXException {
        html.startElement(tag);
        open.push(tag);
    }

    private void closeOne() throws SAXException {
        html.endElement("li");
        html.endElement(open.pop());
    }
}
