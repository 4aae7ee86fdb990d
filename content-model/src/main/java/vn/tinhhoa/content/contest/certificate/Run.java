package vn.tinhhoa.content.contest.certificate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Signs in a row that one typeface has.
record Run(Face face, String text) {

    private static final int UNKNOWN = '?';

    /// Parts a line among typefaces. What none of them has becomes a question mark.
    static List<Run> of(String line, boolean strong, String language, Faces faces)
            throws IOException {
        var runs = new ArrayList<Run>();
        var text = new StringBuilder();
        var before = strong ? Face.STRONG : Face.BODY;
        for (var sign : line.codePoints().toArray()) {
            var face = face(sign, before, strong, language, faces);
            if (face != before && !text.isEmpty()) {
                runs.add(new Run(before, text.toString()));
                text.setLength(0);
            }
            before = face;
            text.appendCodePoint(faces.has(face, sign) ? sign : UNKNOWN);
        }
        if (!text.isEmpty()) {
            runs.add(new Run(before, text.toString()));
        }
        return runs;
    }

    private static Face face(int sign, Face before, boolean strong, String language, Faces faces)
            throws IOException {
        // Marks and joiners belong to the sign they follow.
        if (Character.UnicodeScript.of(sign) == Character.UnicodeScript.INHERITED
                && faces.has(before, sign)) {
            return before;
        }
        for (var face : Face.forSign(sign, strong, language)) {
            if (faces.has(face, sign)) {
                return face;
            }
        }
        return strong ? Face.STRONG : Face.BODY;
    }
}
