package vn.tinhhoa.content.media.metadata;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.drew.metadata.Metadata;
import com.drew.metadata.xmp.XmpDirectory;

import vn.tinhhoa.content.language.LanguageTag;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What XMP says (ISO 16684-1, IPTC Photo Metadata).
final class XmpFacts {

    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    private static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";
    private static final String CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    private static final String EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    private static final String BASIC = "http://ns.adobe.com/xap/1.0/";
    private static final int MOST_ITEMS = 100;

    private final List<XMPMeta> packets;

    XmpFacts(Metadata metadata) {
        packets =
                metadata.getDirectoriesOfType(XmpDirectory.class).stream()
                        .map(XmpDirectory::getXMPMeta)
                        .toList();
    }

    String creator() {
        return String.join(", ", items(DC, "creator"));
    }

    String credit() {
        return text(PHOTOSHOP, "Credit");
    }

    String licence() {
        var address = text(RIGHTS, "WebStatement");
        if (address.contains("creativecommons.org")) {
            return address;
        }
        return first(localised(RIGHTS, "UsageTerms"), localised(DC, "rights"));
    }

    Map<String, String> headlines() {
        var titles = localised(DC, "title");
        var headline = text(PHOTOSHOP, "Headline");
        if (titles.isEmpty() && !headline.isEmpty()) {
            titles.put("", headline);
        }
        return titles;
    }

    Map<String, String> captions() {
        return localised(DC, "description");
    }

    Map<String, String> altTexts() {
        return localised(CORE, "AltTextAccessibility");
    }

    List<String> keywords() {
        return items(DC, "subject");
    }

    String locationShown() {
        return location("LocationShown[1]");
    }

    String locationCreated() {
        return location("LocationCreated[1]");
    }

    Optional<Instant> takenAt() {
        var said = text(PHOTOSHOP, "DateCreated");
        try {
            return said.matches(".*T.*([+-][0-9:]+|Z)")
                    ? Optional.of(OffsetDateTime.parse(said).toInstant())
                    : said.contains("T")
                            ? Optional.of(
                                    LocalDateTime.parse(said)
                                            .atZone(ExifFacts.HERE.toZoneId())
                                            .toInstant())
                            : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /// IPTC's NewsCode for how the picture came about, without the address before it.
    String digitalSourceType() {
        return text(EXTENSION, "DigitalSourceType").replaceAll(".*/", "");
    }

    /// The program that made the file.
    String creatorTool() {
        return text(BASIC, "CreatorTool");
    }

    private String location(String path) {
        var parts = new ArrayList<String>();
        for (var part : List.of("Sublocation", "City", "ProvinceState")) {
            var said = text(EXTENSION, path + "/Iptc4xmpExt:" + part);
            if (!said.isEmpty() && !parts.contains(said)) {
                parts.add(said);
            }
        }
        return String.join(", ", parts);
    }

    @SafeVarargs
    private static String first(Map<String, String>... candidates) {
        for (var candidate : candidates) {
            if (!candidate.isEmpty()) {
                return candidate.values().iterator().next();
            }
        }
        return "";
    }

    private String text(String namespace, String path) {
        for (var packet : packets) {
            try {
                var value = packet.getPropertyString(namespace, path);
                if (value != null && !value.isBlank()) {
                    return RepairedText.of(value);
                }
            } catch (XMPException notSaid) {
                // Another packet may say it.
            }
        }
        return "";
    }

    private List<String> items(String namespace, String name) {
        var items = new ArrayList<String>();
        for (int i = 1; i <= MOST_ITEMS; i++) {
            var item = text(namespace, name + "[" + i + "]");
            if (item.isEmpty()) {
                break;
            }
            items.add(item);
        }
        return items;
    }

    /// By language tag; what is only said by default has the empty one.
    private Map<String, String> localised(String namespace, String name) {
        var texts = new LinkedHashMap<String, String>();
        for (int i = 1; i <= MOST_ITEMS; i++) {
            var path = name + "[" + i + "]";
            var item = text(namespace, path);
            if (item.isEmpty()) {
                break;
            }
            texts.putIfAbsent(language(namespace, path), item);
        }
        if (texts.size() > 1) {
            texts.remove("");
        }
        if (texts.isEmpty()) {
            var plain = text(namespace, name);
            if (!plain.isEmpty()) {
                texts.put("", plain);
            }
        }
        return texts;
    }

    private String language(String namespace, String path) {
        for (var packet : packets) {
            try {
                var said =
                        packet.getQualifier(
                                namespace, path, "http://www.w3.org/XML/1998/namespace", "lang");
                if (said != null && !said.getValue().equals("x-default")) {
                    return LanguageTag.of(said.getValue()).value();
                }
            } catch (XMPException | IllegalArgumentException noLanguage) {
                return "";
            }
        }
        return "";
    }
}
