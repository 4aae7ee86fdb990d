package vn.tinhhoa.portal.contest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.ContestPhase;
import vn.tinhhoa.content.contest.ContestPreviews;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.RuleSetId;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.pagecache.Kept;

import java.util.Arrays;
import java.util.Optional;

/// Shows contests and the rules they are held by.
@Controller
class ContestController {

    private final PublishedContests contests;
    private final ContestPreviews previews;
    private final ContestPages pages;
    private final ContestCards cards;
    private final Frames frames;
    private final Words words;

    ContestController(
            PublishedContests contests,
            ContestPreviews previews,
            ContestPages pages,
            ContestCards cards,
            Frames frames,
            Words words) {
        this.contests = contests;
        this.previews = previews;
        this.pages = pages;
        this.cards = cards;
        this.frames = frames;
        this.words = words;
    }

    @Kept
    @GetMapping("/{language}/contests")
    String all(Reader reader, Model model) {
        var language = reader.language();
        var head =
                frames.everywhere(
                        words.say(language, "contest.all"),
                        words.say(language, "contest.all-description"),
                        language,
                        ContestPaths::all);
        var groups =
                Arrays.stream(ContestPhase.values())
                        .map(phase ->
                                new ContestListPage.Group(
                                        phase.name(),
                                        words.say(language, "contest.phase." + phase),
                                        cards.in(reader, phase)))
                        .filter(group -> !group.cards().isEmpty())
                        .toList();
        model.addAttribute(
                "page",
                new ContestListPage(
                        frames.of(
                                reader, head, ContestPaths.all(language), null, ContestPaths::all),
                        groups));
        return "contest/contests";
    }

    @Kept
    @GetMapping("/{language}/contests/{contest}")
    String contest(Reader reader, @PathVariable String contest, Model model) {
        model.addAttribute("page", pages.of(reader, held(contest)));
        return "contest/contest";
    }

    @Kept
    @GetMapping("/{language}/contests/{contest}/rules/{number}")
    String rules(
            Reader reader, @PathVariable String contest, @PathVariable int number, Model model) {
        var held = held(contest);
        var ruleSet =
                Optional.of(number)
                        .filter(wanted -> wanted > 0)
                        .map(wanted -> new RuleSetId(held.contest().id(), wanted))
                        .flatMap(contests::ruleSet)
                        .orElseThrow(
                                () -> new NotFoundException(contest + " has no rules " + number));
        model.addAttribute("page", pages.former(reader, held, ruleSet));
        return "contest/contest";
    }

    @GetMapping("/{language}/contests/preview/{token}")
    String preview(Reader reader, @PathVariable String token, Model model) {
        var preview =
                previews.find(token).orElseThrow(() -> new NotFoundException("No such preview"));
        model.addAttribute("page", pages.preview(reader, preview));
        return "contest/contest";
    }

    private Held held(String contest) {
        return Optional.of(contest)
                .filter(ContestId::isOne)
                .flatMap(id -> contests.find(new ContestId(id)))
                .orElseThrow(() -> new NotFoundException("No contest " + contest));
    }
}
