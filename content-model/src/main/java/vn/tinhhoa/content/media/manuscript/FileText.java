package vn.tinhhoa.content.media.manuscript;

import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.media.FileTypes;
import vn.tinhhoa.content.text.CleanText;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// Reads the plain text of a PDF or Office file, for search: no more than is useful there, and no
/// longer than half a minute. What lies inside the file as another file is passed over.
@Component
@Editorial
public class FileText {

    static final int MOST_CHARACTERS = 200_000;

    private static final Logger LOG = LoggerFactory.getLogger(FileText.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final TimedParsing timed = new TimedParsing(1, LONGEST);
    private final AutoDetectParser parser =
            new AutoDetectParser(
                    FileTypes.detector(),
                    new PDFParser(),
                    new OOXMLParser(),
                    new OfficeParser(),
                    new OpenDocumentParser());

    FileText() {}

    /// @param content is read to its end; not closed
    /// @return empty when the file has no text, is locked or broken, or takes too long
    /// @throws IOException when the content cannot be read
    public String read(InputStream content) throws IOException {
        var file = Files.createTempFile("text", ".bin");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return timed.run(() -> text(file));
        } catch (ExecutionException | TimeoutException unreadable) {
            LOG.warn("A file gives no text: {}", unreadable.toString());
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while reading a file", stopped);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private String text(Path file) throws IOException, SAXException, TikaException {
        var written = new WriteOutContentHandler(MOST_CHARACTERS);
        var metadata = new Metadata();
        try (var stream = TikaInputStream.get(file, metadata)) {
            parser.parse(
                    stream, new Deadline(new BodyContentHandler(written)), metadata, context());
        } catch (SAXException | TikaException cut) {
            if (!WriteLimitReachedException.isWriteLimitReached(cut)) {
                throw cut;
            }
        }
        return CleanText.of(written.toString()).replaceAll("\\s*\\n\\s*", "\n").strip();
    }

    private static ParseContext context() {
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        var context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(EmbeddedDocumentExtractor.class, new NothingInside());
        return context;
    }

    private static final class NothingInside implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                InputStream content,
                ContentHandler handler,
                Metadata metadata,
                boolean outputHtml) {}
    }
}
