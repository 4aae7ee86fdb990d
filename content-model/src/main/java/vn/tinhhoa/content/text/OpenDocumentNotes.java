package vn.tinhhoa.content.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.LinkedHashMap;
import java.util.Map;

/// Tika writes the notes, comments and text boxes of an OpenDocument text into the middle of the
/// paragraphs that mention them. This puts notes at the end, numbered and linked, and takes
/// comments and text boxes out.
final class OpenDocumentNotes {

    private final Element body;

    OpenDocumentNotes(Element body) {
        this.body = body;
    }

    /// @return what was taken out, and how often
    Map<String, Integer> lift() {
        var taken = new LinkedHashMap<String, Integer>();
        taken.put("comments", remove(".annotation"));
        liftNotes();
        describePictures();
        taken.put("text-boxes", remove("p div"));
        return taken;
    }

    private int remove(String selector) {
        var found = body.select(selector);
        found.remove();
        return found.size();
    }

    private void liftNotes() {
        var notes = body.select("p.note");
        if (notes.isEmpty()) {
            return;
        }
        body.appendElement("hr");
        var list = body.appendElement("ol");
        for (int number = 1; number <= notes.size(); number++) {
            var note = notes.get(number - 1);
            var link = new Element("a").attr("href", "#fn" + number).attr("id", "fnref" + number);
            note.before(new Element("sup").appendChild(link.text(Integer.toString(number))));
            withoutOwnNumber(note);
            list.appendChild(note.tagName("li").clearAttributes().attr("id", "fn" + number));
            note.appendElement("a").attr("href", "#fnref" + number).text("↩");
        }
    }

    /// What Tika writes before a note's words.
    private static void withoutOwnNumber(Element note) {
        if (note.firstChild() instanceof TextNode first) {
            first.text(first.getWholeText().replaceFirst("^\\s*\\S{1,4}\\s+", ""));
        }
    }

    /// The description stands right after its picture.
    private void describePictures() {
        for (var description : body.select("img + span")) {
            var picture = description.previousElementSibling();
            if (picture != null) {
                picture.attr("alt", description.text());
                description.remove();
            }
        }
    }
}
