package vn.tinhhoa.portal.pagecache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A page as bytes, ready to be sent. It is kept in the shortened form that nearly everybody takes;
/// for the few others it is drawn out again. Its ETag is strong: it names these very bytes, those
/// of the shortened form by an ending of its own.
final class FinishedPage {

    private static final String TYPE = "text/html;charset=UTF-8";
    private static final int OVERHEAD = 1000;
    private static final int BUFFER = 4096;

    private final byte[] gzip;
    private final String etag;
    private final String gzipEtag;
    private final String language;
    private final List<String> links;
    private final Instant finishedAt;
    private final long generation;

    /// @param generation of the publications it was made from, see [PageCache]
    /// @param links the values of the header `Link`
    FinishedPage(
            byte[] bytes,
            String language,
            List<String> links,
            Instant finishedAt,
            long generation) {
        this.gzip = shortened(bytes);
        this.language = language;
        this.links = List.copyOf(links);
        this.finishedAt = finishedAt;
        this.generation = generation;
        var name = name(gzip);
        this.etag = '"' + name + '"';
        this.gzipEtag = '"' + name + "-gz\"";
    }

    long generation() {
        return generation;
    }

    Duration age(Instant now) {
        return Duration.between(finishedAt, now);
    }

    /// How much memory it takes, in bytes.
    int weight() {
        return gzip.length + OVERHEAD;
    }

    /// Sends it, or says that the reader's copy is still right.
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var shortened = accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var tag = shortened ? gzipEtag : etag;
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Cookie");
        if (!response.containsHeader(HttpHeaders.LINK)) {
            links.forEach(link -> response.addHeader(HttpHeaders.LINK, link));
        }
        if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        var body = shortened ? gzip : drawnOut(gzip);
        if (shortened) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /// Sends it although it may no longer be right, and says so (RFC 9111, section 5.1; the warning
    /// is that of RFC 7234).
    void sendStale(HttpServletRequest request, HttpServletResponse response, Instant now)
            throws IOException {
        response.setHeader(HttpHeaders.WARNING, "110 - \"Response is Stale\"");
        response.setHeader(HttpHeaders.AGE, Long.toString(age(now).toSeconds()));
        send(request, response);
    }

    private static boolean accepts(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    private static boolean matches(@Nullable String known, String tag) {
        return known != null && (known.contains(tag) || known.equals("*"));
    }

    private static byte[] shortened(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var compressing = new GZIPOutputStream(out, BUFFER)) {
            compressing.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] drawnOut(byte[] gzip) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip), BUFFER)) {
            return in.readAllBytes();
        }
    }

    private static String name(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
