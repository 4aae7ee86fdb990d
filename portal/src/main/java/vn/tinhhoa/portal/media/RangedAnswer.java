package vn.tinhhoa.portal.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Answers with bytes of which every part can be had (RFC 9110, sections 13 and 14): `Range`,
/// `If-Range`, `If-None-Match`, `HEAD`. Several ranges at once are answered with the whole, which
/// the RFC allows.
///
/// @param length of the whole, in bytes
/// @param etag a strong one, with its quotes
public record RangedAnswer(long length, String etag, Part part) {

    private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /// Writes the bytes from the one up to, and without, the other.
    @FunctionalInterface
    public interface Part {

        void write(long from, long to, OutputStream out) throws IOException;
    }

    private record Span(long from, long to) {}

    /// The type and whatever else is said of it is set before.
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var span = span(request);
        if (span.from() >= length && length > 0) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
            response.setContentLengthLong(0);
            return;
        }
        if (span.to() - span.from() < length) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(
                    HttpHeaders.CONTENT_RANGE,
                    "bytes %d-%d/%d".formatted(span.from(), span.to() - 1, length));
        }
        response.setContentLengthLong(span.to() - span.from());
        if (!request.getMethod().equals("HEAD")) {
            part.write(span.from(), span.to(), response.getOutputStream());
        }
    }

    private boolean matches(@Nullable String tags) {
        return tags != null
                && Arrays.stream(tags.split(",", -1))
                        .map(String::strip)
                        .anyMatch(
                                tag -> tag.equals("*") || tag.replaceFirst("^W/", "").equals(etag));
    }

    /// What is wanted; the whole when no part is asked for, or the part was of something else.
    private Span span(HttpServletRequest request) {
        var whole = new Span(0, length);
        var range = request.getHeader(HttpHeaders.RANGE);
        var ifRange = request.getHeader(HttpHeaders.IF_RANGE);
        if (range == null || ifRange != null && !ifRange.strip().equals(etag)) {
            return whole;
        }
        var parts = RANGE.matcher(range.strip());
        if (!parts.matches() || parts.group(1).isEmpty() && parts.group(2).isEmpty()) {
            return whole;
        }
        if (parts.group(1).isEmpty()) {
            var last = Long.parseLong(parts.group(2));
            return last == 0
                    ? new Span(length, length)
                    : new Span(Math.max(0, length - last), length);
        }
        var from = Long.parseLong(parts.group(1));
        var to = parts.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(parts.group(2)) + 1;
        return to <= from ? whole : new Span(from, Math.max(from, Math.min(to, length)));
    }
}
