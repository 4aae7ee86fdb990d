package vn.tinhhoa.content.media.manuscript;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/// Word's fields: an instruction, then the words that it produced. Of instructions only links
/// matter; they may go on through several runs and paragraphs.
final class WordFields {

    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*");

    private static final class Field {

        private final StringBuilder instruction = new StringBuilder();
        private boolean producing;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /// @param mark `begin`, `separate` or `end`
    void mark(String mark) {
        switch (mark) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.getFirst().producing = true;
                }
            }
            default -> open.poll();
        }
    }

    void instruction(String part) {
        if (!open.isEmpty()) {
            open.getFirst().instruction.append(part);
        }
    }

    /// Where the words that come now lead; empty for nowhere.
    String link() {
        for (var field : open) {
            var link = field.producing ? target(field.instruction.toString()) : "";
            if (!link.isEmpty()) {
                return link;
            }
        }
        return "";
    }

    static String target(WordXml simpleField) {
        var instruction = simpleField.attribute("instr");
        return instruction == null ? "" : target(instruction);
    }

    private static String target(String instruction) {
        var link = LINK.matcher(instruction);
        return link.matches() ? link.group(1) : "";
    }
}
