package vn.tinhhoa.content.media.manuscript;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.media.IncomingFile;
import vn.tinhhoa.content.media.MediaIntake;
import vn.tinhhoa.content.media.MediaProperties;
import vn.tinhhoa.content.media.manuscript.ManuscriptOutcome.Refused;
import vn.tinhhoa.content.media.manuscript.ManuscriptOutcome.Taken;
import vn.tinhhoa.content.text.ForeignHtml;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Reads a file that an officer wrote elsewhere. What it is is decided by its content; what it
/// holds is parsed under limits of size, of inflation and of time.
@Component
@Editorial
public class ManuscriptImport {

    private static final Logger LOG = LoggerFactory.getLogger(ManuscriptImport.class);
    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int MOST_SECONDS = 60;

    private static final MediaType DOCX =
            MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType ODT = MediaType.application("vnd.oasis.opendocument.text");
    private static final MediaType PDF = MediaType.application("pdf");
    private static final MediaType LOCKED = MediaType.application("x-tika-ooxml-protected");
    private static final Set<MediaType> HTML =
            Set.of(MediaType.text("html"), MediaType.application("xhtml+xml"));

    private final MediaIntake intake;
    private final MediaProperties limits;
    private final HtmlSanitiser sanitiser;
    private final TikaConfig tika;
    private final AutoDetectParser parser;

    ManuscriptImport(MediaIntake intake, MediaProperties limits, HtmlSanitiser sanitiser) {
        this.intake = intake;
        this.limits = limits;
        this.sanitiser = sanitiser;
        this.tika = TikaConfig.getDefaultConfig();
        this.parser = new AutoDetectParser(tika.getDetector(), tika.getParser(), new WordParser());
    }

    /// Reads .docx, .odt, .pdf or .html; its pictures are stored on the way.
    ///
    /// @param content is read to its end, or until it is too large; not closed
    public ManuscriptOutcome read(InputStream content, String fileName, Officer by)
            throws IOException {
        var limit = limits.largestFile().toBytes();
        try (var file = IncomingFile.read(content, limit)) {
            if (file.bytes() > limit) {
                return Refused.of("file.too-large", limits.largestFile().toMegabytes());
            }
            if (file.bytes() == 0) {
                return Refused.of("file.empty");
            }
            return read(file, fileName, by);
        }
    }

    private ManuscriptOutcome read(IncomingFile file, String fileName, Officer by)
            throws IOException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        if (isPackage(file) && !PackageLimits.holds(file.path())) {
            return Refused.of("manuscript.bursts");
        }
        try (var stream = TikaInputStream.get(file.path(), metadata)) {
            var type = tika.getDetector().detect(stream, metadata).getBaseType();
            if (type.equals(LOCKED)) {
                return Refused.of("manuscript.locked");
            }
            var known = type.equals(DOCX) || type.equals(ODT) || type.equals(PDF);
            if (!known && !HTML.contains(type)) {
                return Refused.of("manuscript.type", type);
            }
            return withinTime(() -> parse(stream, metadata, type, by));
        }
    }

    private Taken parse(TikaInputStream stream, Metadata metadata, MediaType type, Officer by)
            throws IOException, SAXException, TikaException {
        var pictures = new EmbeddedPictures(intake, by);
        var clutter = new WordClutter();
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, pictures);
        context.set(WordClutter.class, clutter);
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        var pdf = new PDFParserConfig();
        pdf.setExtractInlineImages(true);
        pdf.setExtractUniqueInlineImagesOnly(true);
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        context.set(PDFParserConfig.class, pdf);
        var html =
                new BasicContentHandlerFactory(HANDLER_TYPE.HTML, MOST_CHARACTERS)
                        .getNewContentHandler();
        parser.parse(stream, html, metadata, context);

        var foreign = new ForeignHtml(html.toString());
        pictures.stored().forEach((name, asset) -> foreign.place(name, asset.value()));
        if (type.equals(PDF)) {
            foreign.joinLines();
        }
        var title = foreign.takeTitle();
        var dropped = new HashMap<>(foreign.clutter());
        clutter.counts().forEach((what, count) -> dropped.merge(what, count, Integer::sum));
        if (pictures.refused() > 0) {
            dropped.merge("pictures", pictures.refused(), Integer::sum);
        }
        return new Taken(
                new Manuscript(
                        HtmlSanitiser.line(title),
                        sanitiser.clean(foreign.html()),
                        Map.copyOf(dropped)));
    }

    /// A file can be made so that it keeps a parser busy for ever.
    private static ManuscriptOutcome withinTime(Callable<Taken> parse) {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return executor.submit(parse).get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            return Refused.of("manuscript.too-slow", MOST_SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Refused.of("manuscript.too-slow", MOST_SECONDS);
        } catch (ExecutionException failed) {
            LOG.info("A manuscript could not be read: {}", String.valueOf(failed.getCause()));
            return refusal(failed.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private static Refused refusal(@Nullable Throwable cause) {
        if (cause instanceof EncryptedDocumentException) {
            return Refused.of("manuscript.locked");
        }
        if (cause != null && WriteLimitReachedException.isWriteLimitReached(cause)) {
            return Refused.of("manuscript.too-long", MOST_CHARACTERS);
        }
        return Refused.of("manuscript.broken");
    }

    private static boolean isPackage(IncomingFile file) throws IOException {
        try (var content = Files.newInputStream(file.path())) {
            var first = content.readNBytes(2);
            return first.length == 2 && first[0] == 'P' && first[1] == 'K';
        }
    }
}
