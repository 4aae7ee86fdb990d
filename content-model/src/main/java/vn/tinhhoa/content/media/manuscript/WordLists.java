package vn.tinhhoa.content.media.manuscript;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.xml.sax.SAXException;

import vn.tinhhoa.content.media.manuscript.WordStyles.ListLevel;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Word's lists are paragraphs with a level; HTML's are nested. An item stays open until the next
/// one, because a deeper list belongs into it. A numbered list that other text interrupts goes on
/// counting.
final class WordLists {

    private static final int DEEPEST = 8;

    private final XWPFDocument document;
    private final XHTMLContentHandler html;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<ListLevel, Integer> counted = new HashMap<>();

    WordLists(XWPFDocument document, XHTMLContentHandler html) {
        this.document = document;
        this.html = html;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /// Opens the item; its words are written by the caller.
    void item(ListLevel at) throws SAXException {
        var level = Math.clamp(at.level(), 0, DEEPEST);
        var tag = isBullet(at) ? "ul" : "ol";
        while (open.size() > level + 1) {
            closeOne();
        }
        if (open.size() == level + 1) {
            html.endElement("li");
            if (!tag.equals(open.peek())) {
                html.endElement(open.pop());
                open(tag, at);
            }
        }
        while (open.size() < level) {
            open("ul", at);
            html.startElement("li");
        }
        if (open.size() == level) {
            open(tag, at);
        }
        html.startElement("li");
        count(at);
    }

    void close() throws SAXException {
        while (!open.isEmpty()) {
            closeOne();
        }
    }

    private void open(String tag, ListLevel at) throws SAXException {
        var next = counted.getOrDefault(at, first(at) - 1) + 1;
        if (tag.equals("ol") && next > 1) {
            html.startElement(tag, "start", Integer.toString(next));
        } else {
            html.startElement(tag);
        }
        open.push(tag);
    }

    private void closeOne() throws SAXException {
        html.endElement("li");
        html.endElement(open.pop());
    }

    /// An item begins the lists below it anew.
    private void count(ListLevel at) {
        counted.put(at, counted.getOrDefault(at, first(at) - 1) + 1);
        counted.keySet()
                .removeIf(other -> other.list().equals(at.list()) && other.level() > at.level());
    }

    private boolean isBullet(ListLevel at) {
        var level = definition(at);
        return level != null
                && level.isSetNumFmt()
                && (STNumberFormat.BULLET.equals(level.getNumFmt().getVal())
                        || STNumberFormat.NONE.equals(level.getNumFmt().getVal()));
    }

    private int first(ListLevel at) {
        var level = definition(at);
        return level == null || !level.isSetStart()
                ? 1
                : Math.clamp(level.getStart().getVal().longValue(), 1, 999);
    }

    private @Nullable CTLvl definition(ListLevel at) {
        var numbering = document.getNumbering();
        var list = numbering == null ? null : numbering.getNum(at.list());
        if (numbering == null || list == null || list.getCTNum().getAbstractNumId() == null) {
            return null;
        }
        var definition = numbering.getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
        if (definition == null) {
            return null;
        }
        for (var level : definition.getCTAbstractNum().getLvlArray()) {
            if (level.getIlvl().equals(BigInteger.valueOf(at.level()))) {
                return level;
            }
        }
        return null;
    }
}
