package vn.tinhhoa.content.media.manuscript;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

import vn.tinhhoa.content.media.PictureFiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// Writes a PDF as word processors do: lines at places, nothing more.
final class PdfFile implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;

    PdfFile() throws IOException {
        try (var file =
                PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            if (file == null) {
                throw new IOException("PDFBox no longer brings this font");
            }
            font = PDType0Font.load(document, file);
        }
    }

    /// @param lines from the top; an empty one leaves a gap
    PdfFile page(List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 12);
            content.setLeading(15);
            content.newLineAtOffset(60, 780);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
        return this;
    }

    PdfFile picture() throws IOException {
        var page = document.getPage(document.getNumberOfPages() - 1);
        var picture = LosslessFactory.createFromImage(document, PictureFiles.image(120, 90));
        try (var content =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.drawImage(picture, 60, 200);
        }
        return this;
    }

    PdfFile titled(String title) {
        document.getDocumentInformation().setTitle(title);
        return this;
    }

    PdfFile locked() throws IOException {
        document.protect(new StandardProtectionPolicy("chu", "doc", new AccessPermission()));
        return this;
    }

    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        close();
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
