package vn.tinhhoa.content.contest.certificate;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/// The typefaces of one document, each read when the first sign needs it. Only the signs that are
/// used go into the document.
final class Faces {

    private final PDDocument document;
    private final Map<Face, Embedded> embedded = new EnumMap<>(Face.class);
    private final Map<Face, Font> shaping = new EnumMap<>(Face.class);

    Faces(PDDocument document) {
        this.document = document;
    }

    private record Embedded(PDFont font, CmapLookup signs) {}

    boolean has(Face face, int sign) throws IOException {
        return embedded(face).signs().getGlyphId(sign) != 0;
    }

    PDFont font(Face face) throws IOException {
        return embedded(face).font();
    }

    /// For a script whose signs change and move with their neighbours.
    Font shaping(Face face) throws IOException {
        var known = shaping.get(face);
        if (known == null) {
            try (var file = open(face)) {
                known = Font.createFont(Font.TRUETYPE_FONT, file);
            } catch (FontFormatException broken) {
                throw new IOException(face.resource(), broken);
            }
            shaping.put(face, known);
        }
        return known;
    }

    private Embedded embedded(Face face) throws IOException {
        var known = embedded.get(face);
        if (known == null) {
            try (var file = open(face)) {
                var parsed =
                        new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file));
                known =
                        new Embedded(
                                PDType0Font.load(document, parsed, true),
                                parsed.getUnicodeCmapLookup());
            }
            embedded.put(face, known);
        }
        return known;
    }

    private static InputStream open(Face face) throws IOException {
        var file = Faces.class.getResourceAsStream(face.resource());
        if (file == null) {
            throw new FileNotFoundException(face.resource());
        }
        return file;
    }
}
