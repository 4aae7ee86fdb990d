package vn.tinhhoa.content.media.manuscript;

import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.OfficeOpenXMLExtended;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
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
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Reads the plain text of a document, for search: no more than is useful there; and the names of
/// people that it carries unseen. It takes no longer than half a minute. What lies inside the file
/// as another file is passed over.
@Component
@Editorial
public class FileText {

    static final int MOST_CHARACTERS = 200_000;

    private static final Logger LOG = LoggerFactory.getLogger(FileText.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /// What programs note of who wrote a file, and for whom.
    private static final List<Property> PEOPLE =
            List.of(
                    TikaCoreProperties.CREATOR,
                    TikaCoreProperties.CONTRIBUTOR,
                    TikaCoreProperties.MODIFIER,
                    Office.INITIAL_AUTHOR,
                    Office.LAST_AUTHOR,
                    OfficeOpenXMLExtended.MANAGER,
                    OfficeOpenXMLExtended.COMPANY);

    private final TimedParsing timed = new TimedParsing(1, LONGEST);
    private final AutoDetectParser parser =
            new AutoDetectParser(
                    FileTypes.detector(),
                    new PDFParser(),
                    new OOXMLParser(),
                    new OfficeParser(),
                    new OpenDocumentParser(),
                    new TXTParser());

    FileText() {}

    /// @param content is read to its end; not closed
    /// @return empty when the file has no text, is locked or broken, or takes too long
    /// @throws IOException when the content cannot be read
    public String read(InputStream content) throws IOException {
        return parsed(content, MOST_CHARACTERS).text();
    }

    /// Who is named in what programs note of a file, beside its text.
    ///
    /// @param content is read to its end; not closed
    /// @return each once; empty also when the file is locked or broken, or takes too long
    /// @throws IOException when the content cannot be read
    public List<String> people(InputStream content) throws IOException {
        var noted = parsed(content, 1).noted();
        return PEOPLE.stream()
                .flatMap(property -> Stream.of(noted.getValues(property)))
                .map(name -> CleanText.of(name).strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private record Parsed(String text, Metadata noted) {}

    private Parsed parsed(InputStream content, int most) throws IOException {
        var file = Files.createTempFile("text", ".bin");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return timed.run(() -> parsed(file, most));
        } catch (ExecutionException | TimeoutException unreadable) {
            LOG.warn("A file cannot be read: {}", unreadable.toString());
            return new Parsed("", new Metadata());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while reading a file", stopped);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Parsed parsed(Path file, int most) throws IOException, SAXException, TikaException {
        var written = new WriteOutContentHandler(most);
        var metadata = new Metadata();
        try (var stream = TikaInputStream.get(file, metadata)) {
            parser.parse(
                    stream, new Deadline(new BodyContentHandler(written)), metadata, context());
        } catch (SAXException | TikaException cut) {
            if (!WriteLimitReachedException.isWriteLimitReached(cut)) {
                throw cut;
            }
        }
        var text = CleanText.of(written.toString()).replaceAll("\\s*\\n\\s*", "\n").strip();
        return new Parsed(text, metadata);
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
