package vn.tinhhoa.portal;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Documents for tests.
public final class Papers {

    private Papers() {}

    /// A form that a document may have, and how one is made around a line.
    public enum Form {
        DOCX(Papers::docx),
        XLSX(Papers::xlsx),
        PPTX(Papers::pptx),
        ODT(Papers::odt),
        TXT(line -> line.getBytes(StandardCharsets.UTF_8));

        private final Maker maker;

        Form(Maker maker) {
            this.maker = maker;
        }

        public byte[] file(String line) throws IOException {
            return maker.file(line);
        }
    }

    private interface Maker {

        byte[] file(String line) throws IOException;
    }

    private static byte[] docx(String line) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(line);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] xlsx(String line) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            book.createSheet("Biểu 1").createRow(0).createCell(0).setCellValue(line);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] pptx(String line) throws IOException {
        try (var show = new XMLSlideShow();
                var bytes = new ByteArrayOutputStream()) {
            show.createSlide().createTextBox().setText(line);
            show.write(bytes);
            return bytes.toByteArray();
        }
    }

    /// OASIS ODF 1.3: the type comes first and is not compressed.
    private static byte[] odt(String line) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var type =
                    "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
            var crc = new CRC32();
            crc.update(type);
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <office:document-content office:version="1.3"
                      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                    <office:body><office:text><text:p>%s</text:p></office:text></office:body>
                    </office:document-content>\
                    """
                            .formatted(line)
                            .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /// One page with a line in Latin letters.
    public static byte[] pdf(String line) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(line);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
