package vn.tinhhoa.portal.asset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;

import java.io.IOException;

/// Serves the portal's own files. An address of an earlier version gets the present file, but may
/// not be kept.
@Controller
class AssetController {

    private final PublicFiles files;

    AssetController(PublicFiles files) {
        this.files = files;
    }

    /// Where old programs look for it.
    @GetMapping("/favicon.ico")
    String icon() {
        return "redirect:/assets/" + files.version() + "/logo.svg";
    }

    @GetMapping("/assets/{version}/{name}")
    void file(
            @PathVariable String version,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(version, name, request, response);
    }

    @GetMapping("/assets/{version}/{directory}/{name}")
    void file(
            @PathVariable String version,
            @PathVariable String directory,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(version, directory + "/" + name, request, response);
    }

    private void send(
            String version, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = files.find(name).orElseThrow(() -> new NotFoundException("No file " + name));
        response.setContentType(file.type());
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                version.equals(files.version())
                        ? "public, max-age=31536000, immutable"
                        : "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var bytes = file.bytes();
        var encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (file.gzip().length < bytes.length && encodings != null && encodings.contains("gzip")) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            bytes = file.gzip();
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
