package vn.tinhhoa.portal.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.attachment.FileKind;
import vn.tinhhoa.content.attachment.PublicFileStore;
import vn.tinhhoa.content.attachment.PublishedFile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Gives out the files of live publications, whole or in parts, and no others. A PDF opens in the
/// browser, everything else is saved.
@Controller
class AttachedFileController {

    private static final int BUFFER = 16_384;

    private final PublishedArticles articles;
    private final PublicFileStore files;

    AttachedFileController(PublishedArticles articles, PublicFileStore files) {
        this.articles = articles;
        this.files = files;
    }

    @GetMapping("/files/{sha256:[0-9a-f]{64}}/{name}")
    void file(
            @PathVariable String sha256,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file =
                articles.file(sha256, name)
                        .orElseThrow(() -> new NotFoundException("No public file " + name));
        response.setContentType(file.kind().mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        new RangedAnswer(
                        file.bytes(),
                        '"' + file.sha256() + '"',
                        (from, to, out) -> write(file, from, to, out))
                .send(request, response);
    }

    private static ContentDisposition disposition(PublishedFile file) {
        var how =
                file.kind() == FileKind.PDF
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment();
        return how.filename(file.fileName(), StandardCharsets.UTF_8).build();
    }

    private void write(PublishedFile file, long from, long to, OutputStream out)
            throws IOException {
        try (var content = files.open(file)) {
            content.skipNBytes(from);
            var buffer = new byte[BUFFER];
            var left = to - from;
            while (left > 0) {
                var read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException(file.sha256() + " is shorter than it was");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
