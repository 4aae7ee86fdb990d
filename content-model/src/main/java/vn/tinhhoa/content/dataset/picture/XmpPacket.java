package vn.tinhhoa.content.dataset.picture;

import vn.tinhhoa.content.language.Localised;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a picture says of itself as XMP (ISO 16684-1) in the words of IPTC Photo Metadata 2025.1
/// and PLUS. The same statement always gives the same bytes.
public final class XmpPacket {

    /// What fits into one segment of a JPEG, behind its head.
    public static final int LONGEST = 65_502;

    private static final String BEGIN =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
             xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
             xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
             xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
             xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/">
            """;
    private static final String END =
            """
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>\
            """;

    private final StringBuilder text = new StringBuilder(BEGIN);

    private XmpPacket() {}

    /// The packet; longer than [#LONGEST] when so much is said that it does not fit.
    public static byte[] of(PictureStatement said) {
        var packet = new XmpPacket();
        packet.languages("dc:title", said.titles());
        packet.languages("dc:description", said.captions());
        packet.languages("dc:rights", said.rights());
        packet.list(
                "dc:creator",
                "rdf:Seq",
                said.creator().isEmpty() ? List.of() : List.of(said.creator()));
        packet.list("dc:subject", "rdf:Bag", said.keywords());
        packet.text("photoshop:Headline", said.headline());
        packet.text("photoshop:Credit", said.credit());
        packet.text("photoshop:Source", said.source());
        packet.text("photoshop:DateCreated", said.created());
        packet.languages("Iptc4xmpCore:AltTextAccessibility", said.altTexts());
        packet.languages("Iptc4xmpCore:ExtDescrAccessibility", said.extended());
        packet.text("xmpRights:WebStatement", said.webStatement());
        packet.languages("xmpRights:UsageTerms", said.usageTerms());
        packet.text("xmpRights:Marked", said.protectedByLaw() ? "True" : "False");
        packet.licensor(said);
        packet.location("Iptc4xmpExt:LocationCreated", said.locationCreated());
        packet.location("Iptc4xmpExt:LocationShown", said.locationShown());
        packet.list("Iptc4xmpExt:PersonInImage", "rdf:Bag", said.persons());
        packet.text("Iptc4xmpExt:DigitalSourceType", said.digitalSource());
        packet.text("plus:DataMining", said.dataMining());
        return packet.text.append(END).toString().getBytes(StandardCharsets.UTF_8);
    }

    private void text(String name, String value) {
        if (!value.isEmpty()) {
            text.append("<%s>%s</%s>\n".formatted(name, escaped(value), name));
        }
    }

    /// The first language stands for the default too, as XMP asks.
    private void languages(String name, Localised values) {
        if (values.isEmpty()) {
            return;
        }
        text.append("<%s><rdf:Alt>\n".formatted(name));
        alternative("x-default", values.texts().values().iterator().next());
        values.texts().forEach((language, value) -> alternative(language.value(), value));
        text.append("</rdf:Alt></%s>\n".formatted(name));
    }

    private void alternative(String language, String value) {
        text.append("<rdf:li xml:lang=\"%s\">%s</rdf:li>\n".formatted(language, escaped(value)));
    }

    private void list(String name, String container, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        text.append("<%s><%s>\n".formatted(name, container));
        values.forEach(value -> text.append("<rdf:li>%s</rdf:li>\n".formatted(escaped(value))));
        text.append("</%s></%s>\n".formatted(container, name));
    }

    private void licensor(PictureStatement said) {
        text.append("<plus:Licensor><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n");
        text("plus:LicensorName", said.licensor());
        text("plus:LicensorURL", said.licensorUrl());
        text.append("</rdf:li></rdf:Seq></plus:Licensor>\n");
    }

    private void location(String name, Localised place) {
        if (place.isEmpty()) {
            return;
        }
        text.append("<%s><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n".formatted(name));
        languages("Iptc4xmpExt:LocationName", place);
        text.append("</rdf:li></rdf:Bag></%s>\n".formatted(name));
    }

    /// Signs that XML cannot hold are left out.
    private static String escaped(String value) {
        var escaped = new StringBuilder(value.length() + 16);
        value.codePoints()
                .forEach(sign -> {
                    switch (sign) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        case '\n', '\t' -> escaped.appendCodePoint(sign);
                        default -> {
                            var allowed =
                                    sign >= 0x20
                                            && (sign < 0xD800 || sign > 0xDFFF)
                                            && sign != 0xFFFE
                                            && sign != 0xFFFF;
                            if (allowed) {
                                escaped.appendCodePoint(sign);
                            }
                        }
                    }
                });
        return escaped.toString();
    }
}
