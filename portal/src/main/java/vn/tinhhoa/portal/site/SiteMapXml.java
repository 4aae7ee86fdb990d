package vn.tinhhoa.portal.site;

import vn.tinhhoa.portal.layout.Head.Alternate;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the format of sitemaps.org, with the same page in other languages and with pictures.
final class SiteMapXml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /// @param root `urlset` or `sitemapindex`
    SiteMapXml(String root) throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
        xml.writeNamespace("xhtml", "http://www.w3.org/1999/xhtml");
        xml.writeNamespace("image", "http://www.google.com/schemas/sitemap-image/1.1");
        xml.writeCharacters("\n");
    }

    /// Names another list.
    void list(String address) throws XMLStreamException {
        xml.writeStartElement("sitemap");
        element("loc", address);
        end();
    }

    /// @param address absolute
    /// @param changed ISO 8601; empty when it is not known
    /// @param pictures absolute addresses
    void page(String address, String changed, List<Alternate> alternates, List<String> pictures)
            throws XMLStreamException {
        xml.writeStartElement("url");
        element("loc", address);
        if (!changed.isEmpty()) {
            element("lastmod", changed);
        }
        for (var alternate : alternates) {
            xml.writeEmptyElement("xhtml:link");
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", alternate.hreflang());
            xml.writeAttribute("href", alternate.href());
        }
        for (var picture : pictures) {
            xml.writeStartElement("image:image");
            element("image:loc", picture);
            xml.writeEndElement();
        }
        end();
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    String finished() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
        return text.toString();
    }
}
