package vn.tinhhoa.content.search.elasticsearch;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/// Where Elasticsearch is. Without a `uri` the index is a directory on this machine.
///
/// @param uri such as `https://search.example.vn:9200`
/// @param username with `password`, unless an API key is given
/// @param apiKey in the encoded form that Elasticsearch returns
/// @param index the alias that searches go to; the indices behind it are named after it
/// @param connectTimeout how long a connection may take, 10 ms to 1 minute
/// @param readTimeout how long a reader's search may take, 100 ms to 1 minute
/// @param writeTimeout how long one batch of changes may take, 1 second to 10 minutes
@ConfigurationProperties("tinhhoa.search.elasticsearch")
public record ElasticsearchProperties(
        @Nullable URI uri,
        @Nullable String username,
        @Nullable String password,
        @Nullable String apiKey,
        @DefaultValue("tinhhoa") String index,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("2s") Duration readTimeout,
        @DefaultValue("30s") Duration writeTimeout) {

    private static final String PREFIX = "tinhhoa.search.elasticsearch.";
    private static final Pattern INDEX = Pattern.compile("[a-z0-9][a-z0-9_-]{0,99}");

    public ElasticsearchProperties {
        username = blankAsNone(username);
        password = blankAsNone(password);
        apiKey = blankAsNone(apiKey);
        if (uri != null && (uri.getHost() == null || !isHttp(uri))) {
            throw new IllegalArgumentException(PREFIX + "uri is no http or https address: " + uri);
        }
        if ((username == null) != (password == null)) {
            throw new IllegalArgumentException(
                    PREFIX + "username and " + PREFIX + "password come together");
        }
        if (!INDEX.matcher(index).matches()) {
            throw new IllegalArgumentException(
                    PREFIX + "index takes small letters, digits, - and _, not: " + index);
        }
        require("connect-timeout", connectTimeout, Duration.ofMillis(10), Duration.ofMinutes(1));
        require("read-timeout", readTimeout, Duration.ofMillis(100), Duration.ofMinutes(1));
        require("write-timeout", writeTimeout, Duration.ofSeconds(1), Duration.ofMinutes(10));
    }

    /// With the usual times and no credentials.
    static ElasticsearchProperties at(URI uri, String index) {
        return new ElasticsearchProperties(
                uri,
                null,
                null,
                null,
                index,
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30));
    }

    /// Without its secrets.
    @Override
    public String toString() {
        return "ElasticsearchProperties[uri=" + uri + ", index=" + index + "]";
    }

    private static void require(String name, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "%s%s is %s to %s, not %s".formatted(PREFIX, name, least, most, value));
        }
    }

    private static boolean isHttp(URI uri) {
        return "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    }

    private static @Nullable String blankAsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
