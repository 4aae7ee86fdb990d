package vn.tinhhoa.content.contest.certificate;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import vn.tinhhoa.content.contest.certificate.Pen.Style;
import vn.tinhhoa.content.qr.QrCode;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.UUID;

/// Makes the paper: one sheet of A4 across. The same words always give the same bytes.
public final class CertificatePaper {

    private static final float WIDE = PDRectangle.A4.getHeight();
    private static final float HIGH = PDRectangle.A4.getWidth();
    private static final float MIDDLE = WIDE / 2;
    private static final float MEASURE = WIDE - 160;
    private static final Color INK = new Color(0x17233F);
    private static final Color SOFT = new Color(0x46506A);
    private static final Color LACQUER = new Color(0xA92A17);
    private static final Color GOLD = new Color(0xB48A2C);
    private static final float CODE = 84;
    private static final float EDGE = 56;

    /// The part of a circle's radius at which a curve through a quarter of it bends (4/3 (√2 - 1)).
    private static final float ROUND = 0.5522848f;

    private final CertificateWords words;

    private CertificatePaper(CertificateWords words) {
        this.words = words;
    }

    /// @return a PDF
    public static byte[] of(CertificateWords words) {
        try (var document = new PDDocument()) {
            return new CertificatePaper(words).write(document);
        } catch (IOException inMemory) {
            throw new IllegalStateException("No certificate " + words.number(), inMemory);
        }
    }

    private byte[] write(PDDocument document) throws IOException {
        var sheet = new PDPage(new PDRectangle(WIDE, HIGH));
        document.addPage(sheet);
        describe(document);
        try (var page = new PDPageContentStream(document, sheet)) {
            frame(page);
            text(new Pen(page, new Faces(document), words.language().value()));
            code(page);
        }
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void text(Pen pen) throws IOException {
        var y = HIGH - 118;
        y = pen.centred(words.issuer(), new Style(false, 13, SOFT), MIDDLE, y, MEASURE);
        y = pen.centred(say("title"), new Style(true, 38, LACQUER), MIDDLE, y - 56, MEASURE);
        y = pen.centred(say("given"), new Style(false, 13, SOFT), MIDDLE, y - 36, MEASURE);
        y = pen.centred(words.recipient(), new Style(true, 30, INK), MIDDLE, y - 42, MEASURE);
        y = pen.centred(say("for"), new Style(false, 13, SOFT), MIDDLE, y - 34, MEASURE);
        y = pen.centred(words.prize(), new Style(true, 22, LACQUER), MIDDLE, y - 32, MEASURE);
        if (!words.work().isEmpty()) {
            var work = say("work", words.work());
            y = pen.centred(work, new Style(false, 15, INK), MIDDLE, y - 30, MEASURE);
        }
        pen.centred(
                say("contest", words.contest()),
                new Style(false, 15, INK),
                MIDDLE,
                y - 26,
                MEASURE);
        foot(pen);
    }

    private void foot(Pen pen) throws IOException {
        var small = new Style(false, 9.5f, SOFT);
        var left = EDGE + CODE + 14;
        pen.write(say("number", words.number()), new Style(true, 9.5f, INK), left, EDGE + 54);
        pen.write(say("fingerprint", words.fingerprint()), small, left, EDGE + 39);
        pen.write(say("verify"), small, left, EDGE + 24);
        pen.write(words.address(), small, left, EDGE + 9);
        var day = CertificateLabels.day(words.language(), words.day());
        var plain = new Style(false, 12, INK);
        var right = WIDE - EDGE - 100;
        pen.centred(day, plain, right, EDGE + 54, 220);
        pen.centred(words.issuer(), new Style(true, 12, INK), right, EDGE + 34, 220);
    }

    /// A double line, and the rings of a drum where the lines meet.
    private static void frame(PDPageContentStream page) throws IOException {
        page.setStrokingColor(GOLD);
        page.setLineWidth(1.6f);
        page.addRect(24, 24, WIDE - 48, HIGH - 48);
        page.stroke();
        page.setLineWidth(0.5f);
        page.addRect(30, 30, WIDE - 60, HIGH - 60);
        page.stroke();
        for (var radius = 6f; radius <= 22; radius += 4) {
            ring(page, MIDDLE, HIGH - 70, radius);
        }
    }

    private static void ring(PDPageContentStream page, float x, float y, float radius)
            throws IOException {
        var bend = radius * ROUND;
        page.moveTo(x + radius, y);
        page.curveTo(x + radius, y + bend, x + bend, y + radius, x, y + radius);
        page.curveTo(x - bend, y + radius, x - radius, y + bend, x - radius, y);
        page.curveTo(x - radius, y - bend, x - bend, y - radius, x, y - radius);
        page.curveTo(x + bend, y - radius, x + radius, y - bend, x + radius, y);
        page.stroke();
    }

    private void code(PDPageContentStream page) throws IOException {
        var squares = QrCode.of(words.address());
        var step = CODE / squares.size();
        page.setNonStrokingColor(INK);
        for (var row = 0; row < squares.size(); row++) {
            for (var column = 0; column < squares.size(); column++) {
                if (squares.isDark(column, row)) {
                    page.addRect(EDGE + column * step, EDGE + CODE - (row + 1) * step, step, step);
                }
            }
        }
        page.fill();
    }

    private void describe(PDDocument document) {
        var information = new PDDocumentInformation();
        information.setTitle(say("title") + " " + words.number() + " · " + words.recipient());
        information.setAuthor(words.issuer());
        information.setSubject(words.contest());
        var made = GregorianCalendar.from(words.day().atStartOfDay(ZoneOffset.UTC));
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(words.language().value());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.setDocumentId(
                UUID.nameUUIDFromBytes(words.fingerprint().getBytes(StandardCharsets.UTF_8))
                        .getMostSignificantBits());
    }

    private String say(String key, Object... arguments) {
        return CertificateLabels.say(words.language(), key, arguments);
    }
}
