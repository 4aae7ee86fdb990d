package vn.tinhhoa.content.media.metadata;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.PropertyOptions;
import com.adobe.internal.xmp.options.SerializeOptions;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// Everything that the file of a public picture says in words, and nothing else: no place, no
/// camera, no person but the credit line.
///
/// @param credit the line that readers see
/// @param licence its name, such as `CC BY 4.0`; empty when unknown
/// @param licenceUri where it is written down; empty when there is no such place
/// @param altTexts what is seen, per language
public record PictureText(
        String credit, String licence, String licenceUri, Map<LanguageTag, String> altTexts) {

    private static final String IPTC_CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";
    private static final String DEFAULT = "x-default";

    /// What fits into one segment of a JPEG file, which knows no longer ones.
    private static final int LONGEST = 60_000;

    public PictureText {
        altTexts = new TreeMap<>(altTexts);
    }

    /// The words as an XMP packet (ISO 16684-1); the same words give the same bytes. Alt texts that
    /// do not fit are left out, the last first.
    public byte[] packet() {
        var fitting = new LinkedHashMap<>(altTexts);
        while (true) {
            var packet = packet(fitting);
            if (packet.length <= LONGEST || fitting.isEmpty()) {
                return packet;
            }
            fitting.pollLastEntry();
        }
    }

    private byte[] packet(Map<LanguageTag, String> fitting) {
        try {
            var xmp = XMPMetaFactory.create();
            set(xmp, PHOTOSHOP, "Credit", credit);
            localised(xmp, DC, "rights", rights());
            localised(xmp, RIGHTS, "UsageTerms", licence);
            set(xmp, RIGHTS, "WebStatement", licenceUri);
            if (!licence.isBlank()) {
                xmp.setPropertyBoolean(RIGHTS, "Marked", true);
            }
            altTexts(xmp, fitting);
            var options = new SerializeOptions().setPadding(0).setUseCompactFormat(true);
            return XMPMetaFactory.serializeToBuffer(xmp, options);
        } catch (XMPException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String rights() {
        if (credit.isBlank() || licence.isBlank()) {
            return credit + licence;
        }
        return credit + ", " + licence;
    }

    private static void altTexts(XMPMeta xmp, Map<LanguageTag, String> texts) throws XMPException {
        var first = texts.get(LanguageTag.VIETNAMESE);
        if (first == null && !texts.isEmpty()) {
            first = texts.values().iterator().next();
        }
        if (first != null) {
            localised(xmp, IPTC_CORE, "AltTextAccessibility", first);
        }
        for (var text : texts.entrySet()) {
            xmp.appendArrayItem(
                    IPTC_CORE,
                    "AltTextAccessibility",
                    new PropertyOptions().setArrayAltText(true),
                    plain(text.getValue()),
                    null);
            xmp.setQualifier(
                    IPTC_CORE,
                    "AltTextAccessibility[last()]",
                    "http://www.w3.org/XML/1998/namespace",
                    "lang",
                    text.getKey().value());
        }
    }

    private static void localised(XMPMeta xmp, String namespace, String name, String text)
            throws XMPException {
        if (!text.isBlank()) {
            xmp.setLocalizedText(namespace, name, "", DEFAULT, plain(text));
        }
    }

    private static void set(XMPMeta xmp, String namespace, String name, String text)
            throws XMPException {
        if (!text.isBlank()) {
            xmp.setProperty(namespace, name, plain(text));
        }
    }

    /// XML 1.0 cannot say control characters.
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]+", " ").strip();
    }
}
