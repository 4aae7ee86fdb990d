package vn.tinhhoa.portal.contest.gallery;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.vote.Candidates;
import vn.tinhhoa.content.contest.vote.Candidates.Candidate;
import vn.tinhhoa.content.contest.vote.Poll;
import vn.tinhhoa.content.contest.vote.PublishedCount;
import vn.tinhhoa.content.contest.vote.PublishedCounts;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.portal.contest.gallery.EntriesAnswer.EntryAnswer;
import vn.tinhhoa.portal.contest.gallery.EntriesAnswer.PictureAnswer;
import vn.tinhhoa.portal.problem.BadRequestException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the gallery shows, for programs: in the order of the blind codes, which is nobody's.
@RestController
@Tag(name = "contests", description = "Contests and what takes part in them")
class EntriesApi {

    private static final int ON_A_PAGE = 100;

    private final GalleryLookup lookup;
    private final GalleryOrder order;
    private final Candidates candidates;
    private final PublishedCounts counts;
    private final Credits credits;
    private final SiteProperties site;

    EntriesApi(
            GalleryLookup lookup,
            GalleryOrder order,
            Candidates candidates,
            PublishedCounts counts,
            Credits credits,
            SiteProperties site) {
        this.lookup = lookup;
        this.order = order;
        this.candidates = candidates;
        this.counts = counts;
        this.credits = credits;
        this.site = site;
    }

    @GetMapping("/api/v1/contests/{contest}/entries")
    @Operation(summary = "The entries that are public, 100 a page")
    @ApiResponse(responseCode = "200", description = "A page of entries")
    @ApiResponse(responseCode = "404", description = "No such contest, or no gallery yet")
    EntriesAnswer entries(
            @PathVariable String contest,
            @RequestParam(defaultValue = "1") int page,
            @Parameter(hidden = true) HttpServletResponse response) {
        var poll = lookup.poll(contest);
        var all = order.all(poll.id().contest());
        var last = Math.max(1, Math.ceilDiv(all.size(), ON_A_PAGE));
        if (page < 1 || page > last) {
            throw new BadRequestException("page is 1 to " + last);
        }
        var count = counts.latest(poll.id()).orElse(null);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        return new EntriesAnswer(
                contest,
                poll.round().code(),
                all.size(),
                page,
                last,
                count == null ? null : count.until(),
                all.stream()
                        .skip((page - 1L) * ON_A_PAGE)
                        .limit(ON_A_PAGE)
                        .map(Candidate::code)
                        .flatMap(code -> candidates.find(poll.id().contest(), code).stream())
                        .map(entry -> answer(poll, entry, count))
                        .toList());
    }

    private EntryAnswer answer(Poll poll, Entry entry, @Nullable PublishedCount count) {
        return new EntryAnswer(
                entry.code().toString(),
                entry.category(),
                credits.of(poll, entry),
                texts(entry.text(TextField.TITLE)),
                texts(entry.text(TextField.CAPTION)),
                texts(entry.text(TextField.STORY)),
                pictures(entry),
                count == null ? null : count.of(entry.code()));
    }

    private List<PictureAnswer> pictures(Entry entry) {
        return Shown.of(entry).stream()
                .map(shown ->
                        new PictureAnswer(
                                site.publicUrl() + shown.largest(), shown.width(), shown.height()))
                .toList();
    }

    private static Map<String, String> texts(Localised texts) {
        var said = new TreeMap<String, String>();
        texts.texts().forEach((language, text) -> said.put(language.value(), text));
        return said;
    }
}
