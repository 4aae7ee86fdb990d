package vn.tinhhoa.content.media.manuscript;

import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

import javax.xml.namespace.QName;

/// One element of a Word file, whether or not POI has a class for it.
///
/// @param name without its namespace; Word's elements do not share names with those mixed in where
///   it matters here
record WordXml(String name, XmlObject object) {

    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static WordXml of(XmlObject object) {
        try (var cursor = object.newCursor()) {
            var name = cursor.getName();
            return new WordXml(name == null ? "" : name.getLocalPart(), object);
        }
    }

    static List<WordXml> children(XmlObject parent) {
        var children = new ArrayList<WordXml>();
        try (var cursor = parent.newCursor()) {
            for (var more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                children.add(new WordXml(cursor.getName().getLocalPart(), cursor.getObject()));
            }
        }
        return children;
    }

    List<WordXml> children() {
        return children(object);
    }

    /// All elements of this name at any depth. Of alternatives, which hold the same in the manner
    /// of an older Word, only the first is looked into.
    List<WordXml> all(String wanted) {
        var found = new ArrayList<WordXml>();
        collect(this, wanted, found);
        return found;
    }

    private static void collect(WordXml within, String wanted, List<WordXml> found) {
        var children = within.children();
        var inside =
                within.name.equals("AlternateContent") && !children.isEmpty()
                        ? children.subList(0, 1)
                        : children;
        for (var child : inside) {
            if (child.name.equals(wanted)) {
                found.add(child);
            }
            collect(child, wanted, found);
        }
    }

    boolean holds(String wanted) {
        return !all(wanted).isEmpty();
    }

    @Nullable String attribute(String namespace, String attribute) {
        try (var cursor = object.newCursor()) {
            return cursor.getAttributeText(new QName(namespace, attribute));
        }
    }

    @Nullable String attribute(String attribute) {
        try (var cursor = object.newCursor()) {
            for (var more = cursor.toFirstAttribute(); more; more = cursor.toNextAttribute()) {
                if (cursor.getName().getLocalPart().equals(attribute)) {
                    return cursor.getTextValue();
                }
            }
            return null;
        }
    }

    String text() {
        try (var cursor = object.newCursor()) {
            return cursor.getTextValue();
        }
    }
}
