package vn.tinhhoa.content.media.manuscript;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Stops a parser that was told to stop, at the next word it writes: parsers do not look whether
/// their thread is interrupted.
final class Deadline extends ContentHandlerDecorator {

    Deadline(ContentHandler handler) {
        super(handler);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes)
            throws SAXException {
        check();
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void characters(char[] text, int from, int length) throws SAXException {
        check();
        super.characters(text, from, length);
    }

    private static void check() throws SAXException {
        if (Thread.currentThread().isInterrupted()) {
            throw new SAXException("Stopped, because it took too long");
        }
    }
}
