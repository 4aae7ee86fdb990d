package vn.tinhhoa.content.feedback;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.time.Clock;
import java.time.Duration;

/// Where readers' messages go in. Whoever puts one in needs no right to read any.
@Component
public class FeedbackBox {

    /// How long a message is kept.
    public static final Duration KEPT = Duration.ofDays(365);

    public static final int LONGEST_MESSAGE = 4_000;
    public static final int LONGEST_NAME = 100;

    private final FeedbackRepository messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FeedbackBox(FeedbackRepository messages, ApplicationEventPublisher events, Clock clock) {
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /// Takes a message in and owes its receipt.
    ///
    /// @param email a mail address, or empty
    /// @param page the path that the reader came from, or empty
    public FeedbackNumber take(
            String name, String email, LanguageTag language, String page, String message) {
        var now = clock.instant();
        while (true) {
            var number = FeedbackNumber.random();
            var feedback =
                    new Feedback(
                            number.value(),
                            null,
                            name,
                            email,
                            language,
                            page,
                            message,
                            Feedback.State.WAITING,
                            "",
                            "",
                            now,
                            null,
                            email.isEmpty() ? null : now,
                            now.plus(KEPT));
            try {
                messages.insert(feedback);
                events.publishEvent(new WorkOwed(FeedbackLetters.NAME));
                return number;
            } catch (DuplicateKeyException numberTaken) {
                continue;
            }
        }
    }
}
