package vn.tinhhoa.content.contest.certificate;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Writes lines of any script. Lao and Khmer are shaped by Java's own text engine and drawn as
/// outlines, with their text kept beside for reading aloud and copying; all else is set in embedded
/// type.
final class Pen {

    private static final int PER_EM = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String SPAN = "Span";

    /// Between letters that the typeface would join into one sign, which loses its letters when it
    /// is copied: an address must stay one.
    private static final Pattern APART = Pattern.compile("(?<=f)(?=[fijlt])");

    private final PDPageContentStream page;
    private final Faces faces;
    private final String language;

    Pen(PDPageContentStream page, Faces faces, String language) {
        this.page = page;
        this.faces = faces;
        this.language = language;
    }

    /// @param size in points
    record Style(boolean strong, float size, Color colour) {

        Style smaller(float share) {
            return new Style(strong, size * share, colour);
        }
    }

    /// Writes in the middle; a line that is too long is broken into two and made smaller.
    ///
    /// @param top where the first line's base stands
    /// @return where the base of the last line stands
    float centred(String text, Style style, float middle, float top, float width)
            throws IOException {
        var measured = width(text, style);
        if (measured <= width) {
            write(text, style, middle - measured / 2, top);
            return top;
        }
        var smaller = measured <= 1.25f * width ? style.smaller(width / measured) : style;
        if (smaller.size() < style.size()) {
            return centred(text, smaller, middle, top, width + 1);
        }
        var y = top;
        for (var line : broken(text, style, width)) {
            var fitting = style.smaller(Math.min(1, width / width(line, style)));
            write(line, fitting, middle - width(line, fitting) / 2, y);
            y -= style.size() * 1.4f;
        }
        return y + style.size() * 1.4f;
    }

    void write(String text, Style style, float x, float y) throws IOException {
        var at = x;
        page.setNonStrokingColor(style.colour());
        for (var run : runs(text, style)) {
            if (run.face().isShaped()) {
                draw(run, style, at, y);
            } else {
                page.beginText();
                page.setFont(faces.font(run.face()), style.size());
                page.newLineAtOffset(at, y);
                for (var part : APART.split(run.text())) {
                    page.showText(part);
                }
                page.endText();
            }
            at += width(run, style);
        }
    }

    float width(String text, Style style) throws IOException {
        var width = 0f;
        for (var run : runs(text, style)) {
            width += width(run, style);
        }
        return width;
    }

    private List<Run> runs(String text, Style style) throws IOException {
        return Run.of(text, style.strong(), language, faces);
    }

    private float width(Run run, Style style) throws IOException {
        if (run.face().isShaped()) {
            var glyphs = shaped(run, style);
            return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }
        return faces.font(run.face()).getStringWidth(run.text()) / PER_EM * style.size();
    }

    private GlyphVector shaped(Run run, Style style) throws IOException {
        var text = run.text().toCharArray();
        return faces.shaping(run.face())
                .deriveFont(style.size())
                .layoutGlyphVector(EXACT, text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }

    private void draw(Run run, Style style, float x, float y) throws IOException {
        var properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, run.text());
        page.beginMarkedContent(COSName.getPDFName(SPAN), PDPropertyList.create(properties));
        fill(shaped(run, style).getOutline(), x, y);
        page.endMarkedContent();
    }

    /// Java's y grows downwards, the paper's upwards.
    private void fill(Shape outline, float x, float y) throws IOException {
        var at = new float[6];
        var lastX = 0f;
        var lastY = 0f;
        var empty = true;
        for (var path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            empty = false;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(x + at[0], y - at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(x + at[0], y - at[1]);
                case PathIterator.SEG_QUADTO ->
                        page.curveTo(
                                x + (lastX + 2 * at[0]) / 3,
                                y - (lastY + 2 * at[1]) / 3,
                                x + (at[2] + 2 * at[0]) / 3,
                                y - (at[3] + 2 * at[1]) / 3,
                                x + at[2],
                                y - at[3]);
                case PathIterator.SEG_CUBICTO ->
                        page.curveTo(
                                x + at[0], y - at[1], x + at[2], y - at[3], x + at[4], y - at[5]);
                default -> page.closePath();
            }
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> {
                    lastX = at[0];
                    lastY = at[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    lastX = at[2];
                    lastY = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    lastX = at[4];
                    lastY = at[5];
                }
                default -> {
                    // Where it was begun, with which the next part begins anew.
                }
            }
        }
        if (!empty) {
            page.fill();
        }
    }

    /// Into lines at spaces; into halves where there are none.
    private List<String> broken(String text, Style style, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, style) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
