package vn.tinhhoa.admin.media;

import org.springframework.web.util.UriComponentsBuilder;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.content.media.PictureFilter;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody looks for in the library, as it stands in an address. What makes no sense does not
/// narrow the search.
public record LibraryQuery(Map<String, String> values) {

    private static final List<String> NAMES =
            List.of(
                    "text", "type", "licence", "lacking", "unused", "ending", "person", "from",
                    "until");

    /// The rights that ended already.
    static final String ENDED = "ended";

    public LibraryQuery {
        var kept = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = values.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                kept.put(name, value);
            }
        }
        values = Map.copyOf(kept);
    }

    /// Reads what [#toString] wrote.
    public static LibraryQuery of(String query) {
        var parts = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        var decoded = new LinkedHashMap<String, String>();
        parts.toSingleValueMap()
                .forEach((name, value) ->
                        decoded.put(
                                name,
                                URLDecoder.decode(String.valueOf(value), StandardCharsets.UTF_8)));
        return new LibraryQuery(decoded);
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /// Whether anything but words is asked for.
    boolean isNarrowed() {
        return values.keySet().stream().anyMatch(name -> !name.equals("text"));
    }

    public PictureFilter filter(SiteLanguages languages, Times times, Instant now) {
        return new PictureFilter(
                get("text"),
                get("type"),
                get("licence").isEmpty() ? null : Licence.of(get("licence")),
                languages.all().stream()
                        .filter(language -> language.value().equals(get("lacking")))
                        .findFirst()
                        .orElse((LanguageTag) null),
                !get("unused").isEmpty(),
                endingBefore(now).orElse(null),
                get("person"),
                times.dayBegins(get("from")).orElse(null),
                times.dayEnds(get("until")).orElse(null));
    }

    private Optional<Instant> endingBefore(Instant now) {
        var ending = get("ending");
        if (ending.equals(ENDED)) {
            return Optional.of(now);
        }
        return ending.matches("[0-9]{1,4}")
                ? Optional.of(now.plus(Duration.ofDays(Long.parseLong(ending))))
                : Optional.empty();
    }

    String address(String path, Map<String, String> more) {
        var all = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> all.put(name, get(name)));
        all.putAll(more);
        var address = UriComponentsBuilder.fromPath(path);
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().buildAndExpand(all).toUriString();
    }

    /// As it stands behind the question mark of an address.
    @Override
    public String toString() {
        var address = address("", Map.of());
        return address.isEmpty() ? "" : address.substring(1);
    }
}
