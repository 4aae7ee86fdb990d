package vn.tinhhoa.admin.article;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.article.ArticleReview;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.ReviewOutcome;

/// Takes a step of the review and says what came of it.
@Component
public class ReviewSteps {

    private final ArticleReview review;

    ReviewSteps(ArticleReview review) {
        this.review = review;
    }

    public void submit(EditionId id, int revision, Officer officer, RedirectAttributes next) {
        say(review.submit(id, revision, officer), "toast.submitted", next);
    }

    static void say(ReviewOutcome outcome, String done, RedirectAttributes next) {
        switch (outcome) {
            case ReviewOutcome.Done moved -> Toast.done(next, done);
            case ReviewOutcome.MovedOn now -> Toast.warn(next, "toast.moved-on");
            case ReviewOutcome.OwnWork own -> Toast.warn(next, "toast.own-work");
            case ReviewOutcome.Blocked blocked -> Toast.warn(next, "toast.blocked");
        }
    }
}
