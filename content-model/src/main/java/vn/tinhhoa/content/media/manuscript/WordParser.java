package vn.tinhhoa.content.media.manuscript;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/// Tika's own parser of .docx loses nested lists and merged cells; this one, which Tika chooses in
/// its stead, keeps them.
final class WordParser implements Parser {

    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(
                MediaType.application(
                        "vnd.openxmlformats-officedocument.wordprocessingml.document"));
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (var document = new XWPFDocument(stream)) {
            context.get(WordClutter.class, new WordClutter()).count(document);
            var html = new XHTMLContentHandler(handler, metadata);
            html.startDocument();
            new WordBody(document, html, context).write();
            html.endDocument();
        } catch (POIXMLException | IllegalArgumentException broken) {
            throw new TikaException("Not a whole .docx", broken);
        }
    }
}
