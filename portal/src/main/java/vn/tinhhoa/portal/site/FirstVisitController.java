package vn.tinhhoa.portal.site;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import vn.tinhhoa.portal.layout.Readers;

/// Leads somebody who only typed the site's name to the language their browser likes best.
@Controller
class FirstVisitController {

    private final Readers readers;

    FirstVisitController(Readers readers) {
        this.readers = readers;
    }

    @GetMapping("/")
    ResponseEntity<Void> choose(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/" + readers.preferred(request))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
