package vn.tinhhoa.content.media.manuscript;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.FileTypes;
import vn.tinhhoa.content.media.MediaIntake;
import vn.tinhhoa.content.text.ForeignHtml;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// Lets Tika write a file as XHTML, with its pictures stored on the way, and makes a manuscript of
/// that. Knows nothing of limits.
@Component
@Editorial
class ManuscriptReader {

    static final int MOST_CHARACTERS = 4_000_000;

    private static final MediaType DOCX =
            MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType ODT = MediaType.application("vnd.oasis.opendocument.text");
    private static final MediaType PDF = MediaType.application("pdf");
    private static final Set<MediaType> READABLE =
            Set.of(DOCX, ODT, PDF, MediaType.text("html"), MediaType.application("xhtml+xml"));

    private final MediaIntake intake;
    private final HtmlSanitiser sanitiser;
    private final AutoDetectParser parser =
            new AutoDetectParser(
                    FileTypes.detector(),
                    new OpenDocumentParser(),
                    new PDFParser(),
                    new JSoupParser(),
                    new WordParser());

    ManuscriptReader(MediaIntake intake, HtmlSanitiser sanitiser) {
        this.intake = intake;
        this.sanitiser = sanitiser;
    }

    static boolean canRead(MediaType type) {
        return READABLE.contains(type);
    }

    /// What the file is by its content; its name only helps where several kinds begin alike.
    MediaType type(Path file, String fileName) throws IOException {
        return FileTypes.of(file, fileName);
    }

    /// @param file may be changed
    Manuscript read(Path file, String fileName, MediaType type, Officer by)
            throws IOException, SAXException, TikaException {
        var clutter = new WordClutter();
        if (type.equals(ODT)) {
            clutter.add("deletions", OpenDocumentChanges.dropDeletions(file));
        }
        var pictures = new EmbeddedPictures(intake, by);
        var html = new BasicContentHandlerFactory(HANDLER_TYPE.XML, MOST_CHARACTERS);
        var written = html.getNewContentHandler();
        var metadata = named(fileName);
        try (var stream = TikaInputStream.get(file, metadata)) {
            parser.parse(stream, new Deadline(written), metadata, context(pictures, clutter));
        }
        return manuscript(new ForeignHtml(written.toString()), type, pictures, clutter);
    }

    private Manuscript manuscript(
            ForeignHtml foreign, MediaType type, EmbeddedPictures pictures, WordClutter clutter) {
        pictures.stored().forEach((name, asset) -> foreign.place(name, asset.value()));
        foreign.placeInline(
                pictures.nameless().stream().map(asset -> asset.map(AssetId::value)).toList());
        if (type.equals(PDF)) {
            foreign.flow();
        } else if (type.equals(ODT)) {
            foreign.liftNotes();
        }
        var title = HtmlSanitiser.line(foreign.takeTitle());
        var body = sanitiser.clean(foreign.html());
        foreign.clutter().forEach(clutter::add);
        return new Manuscript(title, body, Map.copyOf(clutter.counts()));
    }

    private static Metadata named(String fileName) {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        return metadata;
    }

    private static ParseContext context(EmbeddedPictures pictures, WordClutter clutter) {
        var pdf = new PDFParserConfig();
        pdf.setExtractInlineImages(true);
        pdf.setExtractUniqueInlineImagesOnly(true);
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        var context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, pictures);
        context.set(WordClutter.class, clutter);
        return context;
    }
}
