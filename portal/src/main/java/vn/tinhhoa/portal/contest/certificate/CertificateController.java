package vn.tinhhoa.portal.contest.certificate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.award.CertificateNumber;
import vn.tinhhoa.content.contest.award.Certifying;
import vn.tinhhoa.content.contest.certificate.CertificatePaper;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.limit.Limit;

import java.io.IOException;
import java.time.Duration;

/// What the QR code on a certificate leads to.
@Controller
class CertificateController {

    private static final int PAPERS = 30;

    private final Certifying certifying;
    private final CertificatePages pages;
    private final Limit papers = new Limit(PAPERS, Duration.ofMinutes(1));

    CertificateController(Certifying certifying, CertificatePages pages) {
        this.certifying = certifying;
        this.pages = pages;
    }

    @GetMapping("/{language}/certificates/{number}")
    String verify(
            Reader reader, @PathVariable String number, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var certified = CertificateNumber.read(number).flatMap(certifying::find);
        if (certified.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute(
                "page",
                certified
                        .map(found -> pages.of(reader, found))
                        .orElseGet(() -> pages.unknown(reader)));
        return "contest/certificate/certificate";
    }

    @GetMapping("/{language}/certificates/{number}/certificate.pdf")
    void paper(
            Reader reader,
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        papers.check(request);
        var words =
                CertificateNumber.read(number)
                        .flatMap(certifying::find)
                        .filter(found -> found.stands() && !found.words().recipient().isEmpty())
                        .map(Certifying.Certified::words)
                        .orElseThrow(() -> new NotFoundException("No certificate " + number));
        var paper = CertificatePaper.of(words);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline().filename(words.number() + ".pdf").build().toString());
        response.setContentType("application/pdf");
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }
}
