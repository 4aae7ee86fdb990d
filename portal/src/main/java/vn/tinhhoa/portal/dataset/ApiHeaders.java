package vn.tinhhoa.portal.dataset;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseFile;

/// What is said with everything that programs get of a release: that any page may read it, how long
/// it can be kept, and where its other descriptions are (RFC 8288).
final class ApiHeaders {

    /// A release never changes, but a picture may be taken back; within the hour nobody has it.
    private static final String NUMBERED = "public, max-age=3600";

    private static final String MOVING = "public, max-age=60";

    private ApiHeaders() {}

    static void set(DatasetRelease release, String version, HttpServletResponse response) {
        any(response);
        var latest = version.equals(ReleaseLookup.LATEST);
        response.setHeader(HttpHeaders.CACHE_CONTROL, latest ? MOVING : NUMBERED);
        var where = release.addresses();
        link(response, where.page(), "cite-as", "");
        link(response, where.page(), "collection", "text/html");
        link(
                response,
                where.file(ReleaseFile.CROISSANT),
                "describedby",
                "application/ld+json; profile=\\\"http://mlcommons.org/croissant/1.1\\\"");
        link(response, where.file(ReleaseFile.DCAT_TURTLE), "describedby", "text/turtle");
        var notice = release.notice();
        if (notice != null && notice.successor() != null) {
            link(
                    response,
                    where.dataset() + "/releases/" + notice.successor(),
                    "successor-version",
                    "");
        }
    }

    static void any(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                "Accept-Ranges, Content-Length, Content-Range, ETag, Link, Repr-Digest");
    }

    private static void link(
            HttpServletResponse response, String address, String relation, String type) {
        response.addHeader(
                HttpHeaders.LINK,
                "<%s>; rel=\"%s\"%s"
                        .formatted(
                                address,
                                relation,
                                type.isEmpty() ? "" : "; type=\"" + type + "\""));
    }
}
