package vn.tinhhoa.content.dataset.bag;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// What `bag-info.txt` says (RFC 8493, section 2.2.2).
///
/// @param identifier the release's address
public record BagInfo(
        String organisation,
        String identifier,
        String description,
        LocalDate baggingDate,
        String contactName,
        String contactEmail) {

    byte[] text(long payloadBytes, long payloadFiles) {
        var text = new StringBuilder();
        line(text, "Source-Organization", organisation);
        line(text, "Contact-Name", contactName);
        line(text, "Contact-Email", contactEmail);
        line(text, "External-Identifier", identifier);
        line(text, "External-Description", description);
        line(text, "Bagging-Date", baggingDate.toString());
        line(text, "Payload-Oxum", payloadBytes + "." + payloadFiles);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, String label, String value) {
        var flat = value.replaceAll("\\s+", " ").strip();
        if (!flat.isEmpty()) {
            text.append(label).append(": ").append(flat).append('\n');
        }
    }
}
