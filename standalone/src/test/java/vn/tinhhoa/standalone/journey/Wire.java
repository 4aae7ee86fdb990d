package vn.tinhhoa.standalone.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a page fetches, as it comes over the wire: shortened, heads included.
final class Wire {

    private final Map<String, Long> bytes = new TreeMap<>();
    private final Set<String> hosts = new TreeSet<>();
    private final Map<String, String> sorts = new HashMap<>();

    Wire(CDPSession devtools) {
        devtools.send("Network.enable");
        devtools.on("Network.requestWillBeSent", this::asked);
        devtools.on("Network.responseReceived", this::answered);
        devtools.on("Network.loadingFinished", this::came);
    }

    private void asked(JsonObject event) {
        var address = URI.create(event.getAsJsonObject("request").get("url").getAsString());
        if (address.getAuthority() != null) {
            hosts.add(address.getAuthority());
        }
    }

    private void answered(JsonObject event) {
        sorts.put(event.get("requestId").getAsString(), event.get("type").getAsString());
    }

    private void came(JsonObject event) {
        bytes.merge(
                sorts.getOrDefault(event.get("requestId").getAsString(), "Other"),
                event.get("encodedDataLength").getAsLong(),
                Long::sum);
    }

    /// By the browser's own sorts, such as `Document`, `Font` and `Image`.
    Map<String, Long> bytes() {
        return bytes;
    }

    long bytes(String sort) {
        return bytes.getOrDefault(sort, 0L);
    }

    long all() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /// With their ports.
    Set<String> hosts() {
        return hosts;
    }
}
