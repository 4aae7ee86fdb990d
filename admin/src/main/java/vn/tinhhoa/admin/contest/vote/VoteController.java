package vn.tinhhoa.admin.contest.vote;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.vote.Poll;
import vn.tinhhoa.content.contest.vote.Suspicion;
import vn.tinhhoa.content.contest.vote.VoteDesk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Ballots that are held back, what is decided of them, and counting the log again.
@Controller
class VoteController {

    private final PublishedContests contests;
    private final VoteDesk desk;
    private final VotePages pages;

    VoteController(PublishedContests contests, VoteDesk desk, VotePages pages) {
        this.contests = contests;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/contests/{contest}/vote")
    String show(
            @PathVariable String contest,
            @RequestParam(required = false) @Nullable Suspicion reason,
            @RequestParam(defaultValue = "1") int page,
            Officer officer,
            Locale locale,
            Model model) {
        officer.require(Role.CONTEST_OFFICER);
        model.addAttribute("page", pages.of(poll(contest), reason, page, null, locale));
        return "contest/vote/vote";
    }

    /// It changes nothing, but it takes a while and is recorded.
    @PostMapping("/contests/{contest}/vote/recount")
    String recount(@PathVariable String contest, Officer officer, Locale locale, Model model) {
        var poll = poll(contest);
        var comparison = desk.recount(poll.id(), officer);
        model.addAttribute("page", pages.of(poll, null, 1, comparison, locale));
        return "contest/vote/vote";
    }

    /// @param count whether the ticked ballots are to count
    @PostMapping("/contests/{contest}/vote/ruling")
    String rule(
            @PathVariable String contest,
            @RequestParam boolean count,
            @RequestParam(defaultValue = "") List<Long> ballot,
            @RequestParam(required = false) @Nullable Suspicion reason,
            @RequestParam(defaultValue = "1") int page,
            Officer officer,
            RedirectAttributes next) {
        var ruled = desk.rule(poll(contest).id(), ballot, count, officer);
        if (ruled == 0) {
            Toast.warn(next, "toast.vote-none", "");
        } else {
            Toast.done(
                    next,
                    count ? "toast.vote-released" : "toast.vote-kept",
                    Integer.toString(ruled));
        }
        return "redirect:/contests/"
                + contest
                + "/vote?page="
                + page
                + (reason == null ? "" : "&reason=" + reason);
    }

    private Poll poll(String contest) {
        return Optional.of(contest)
                .filter(ContestId::isOne)
                .flatMap(id -> contests.find(new ContestId(id)))
                .flatMap(Poll::of)
                .orElseThrow(() -> new NotFoundException("No public vote in " + contest));
    }
}
