package vn.tinhhoa.portal.contest.gallery;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.portal.limit.Limit;

import java.time.Duration;

/// Keeps one address from having letters sent to the whole world. Many honest people may share it:
/// a carrier, a school.
@Component
class VoteLimits {

    private static final int LETTERS = 60;

    private final Limit letters = new Limit(LETTERS, Duration.ofMinutes(10));

    void check(HttpServletRequest request) {
        letters.check(request);
    }
}
