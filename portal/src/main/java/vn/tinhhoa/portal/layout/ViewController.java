package vn.tinhhoa.portal.layout;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Duration;

/// Takes a choice made in the accessibility bar and leads back to the page; for readers without
/// script.
@Controller
class ViewController {

    @PostMapping("/view")
    ResponseEntity<Void> choose(
            @RequestParam ViewChoice.Change change,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request) {
        var choice = ViewChoice.of(request).after(change);
        var cookie =
                ResponseCookie.from(ViewChoice.COOKIE, choice.code())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .sameSite("Lax")
                        .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, ours(to) ? to : "/")
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /// Only a path of this site; `//host` and `/\host` would lead elsewhere.
    private static boolean ours(String target) {
        return target.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
    }
}
