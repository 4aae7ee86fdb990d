package vn.tinhhoa.admin.article;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.ArticleReview;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.time.Clock;

/// The steps of the review: send, approve, ask for changes, schedule.
@Controller
class ReviewController {

    private final ArticleReview review;
    private final ReviewSteps steps;
    private final Times times;
    private final Clock clock;

    ReviewController(ArticleReview review, ReviewSteps steps, Times times, Clock clock) {
        this.review = review;
        this.steps = steps;
        this.times = times;
        this.clock = clock;
    }

    @PostMapping("/articles/{id}/{language}/submit")
    String submit(
            @PathVariable ArticleId id,
            @PathVariable LanguageTag language,
            @RequestParam int revision,
            Officer officer,
            RedirectAttributes next) {
        steps.submit(new EditionId(id, language), revision, officer, next);
        return back(id, language);
    }

    @PostMapping("/articles/{id}/{language}/approve")
    String approve(
            @PathVariable ArticleId id,
            @PathVariable LanguageTag language,
            @RequestParam int revision,
            Officer officer,
            RedirectAttributes next) {
        var outcome = review.approve(new EditionId(id, language), revision, officer);
        ReviewSteps.say(outcome, "toast.approved", next);
        return back(id, language);
    }

    @PostMapping("/articles/{id}/{language}/request-changes")
    String requestChanges(
            @PathVariable ArticleId id,
            @PathVariable LanguageTag language,
            @RequestParam int revision,
            @RequestParam String remark,
            Officer officer,
            RedirectAttributes next) {
        var why = HtmlSanitiser.line(remark);
        if (why.isEmpty()) {
            Toast.warn(next, "toast.remark-needed");
            return back(id, language);
        }
        var edition = new EditionId(id, language);
        var outcome = review.requestChanges(edition, revision, why, officer);
        ReviewSteps.say(outcome, "toast.changes-requested", next);
        return back(id, language);
    }

    @PostMapping("/articles/{id}/{language}/schedule")
    String schedule(
            @PathVariable ArticleId id,
            @PathVariable LanguageTag language,
            @RequestParam int revision,
            @RequestParam String at,
            Officer officer,
            RedirectAttributes next) {
        var time = times.ofField(at).filter(wanted -> wanted.isAfter(clock.instant()));
        if (time.isEmpty()) {
            Toast.warn(next, "toast.time-needed");
            return back(id, language);
        }
        var edition = new EditionId(id, language);
        var outcome = review.schedule(edition, revision, time.get(), officer);
        ReviewSteps.say(outcome, "toast.scheduled", next);
        return back(id, language);
    }

    @PostMapping("/articles/{id}/{language}/call-off")
    String callOff(
            @PathVariable ArticleId id,
            @PathVariable LanguageTag language,
            @RequestParam int revision,
            Officer officer,
            RedirectAttributes next) {
        var outcome = review.callOff(new EditionId(id, language), revision, officer);
        ReviewSteps.say(outcome, "toast.called-off", next);
        return back(id, language);
    }

    private static String back(ArticleId id, LanguageTag language) {
        return "redirect:/articles/" + id + "/" + language;
    }
}
