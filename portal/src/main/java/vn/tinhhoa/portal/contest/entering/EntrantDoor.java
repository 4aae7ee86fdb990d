package vn.tinhhoa.portal.contest.entering;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.entry.Entering;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.OwnEntries;
import vn.tinhhoa.portal.layout.Reader;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// Recognises entrants by the pass in their browser's cookie. Nothing they see is kept on the way.
@Component
class EntrantDoor {

    private static final String COOKIE = "entrant_";

    private final PublishedContests contests;
    private final Entering entering;
    private final OwnEntries entries;

    EntrantDoor(PublishedContests contests, Entering entering, OwnEntries entries) {
        this.contests = contests;
        this.entering = entering;
        this.entries = entries;
    }

    Held contest(String id) {
        return (ContestId.isOne(id) ? contests.find(new ContestId(id)) : Optional.<Held>empty())
                .orElseThrow(() -> new NotFoundException("No contest " + id));
    }

    Optional<Entrant> entrant(HttpServletRequest request, ContestId contest) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE + contest))
                        .map(Cookie::getValue)
                        .flatMap(pass -> entering.bearer(pass, contest).stream())
                        .findFirst();
    }

    /// @throws NotSignedInException when nobody is recognised
    Visit visit(
            Reader reader,
            String contest,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var held = contest(contest);
        var id = held.contest().id();
        return entrant(request, id)
                .map(entrant -> new Visit(reader, held, entrant))
                .orElseThrow(
                        () -> new NotSignedInException(EntryPaths.enter(reader.language(), id)));
    }

    /// Their own, else it is not there.
    Entry entry(Visit visit, String code) {
        return EntryCode.read(code)
                .flatMap(read -> entries.find(visit.entrant(), read))
                .orElseThrow(() -> new NotFoundException("No entry " + code));
    }

    void letIn(Entrant entrant, HttpServletRequest request, HttpServletResponse response) {
        cookie(entrant.contest(), entering.pass(entrant), Entering.PASS_LASTS, request, response);
    }

    void letOut(ContestId contest, HttpServletRequest request, HttpServletResponse response) {
        cookie(contest, "", Duration.ZERO, request, response);
    }

    private static void cookie(
            ContestId contest,
            String pass,
            Duration lasts,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(COOKIE + contest, pass)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(lasts)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
