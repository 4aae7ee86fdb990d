package vn.tinhhoa.content.feedback;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

/// Reads and answers readers' messages. Each is answered once, in the reader's language.
@Component
@Editorial
public class FeedbackDesk {

    private final FeedbackRepository messages;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    FeedbackDesk(
            FeedbackRepository messages,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.messages = messages;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /// The newest first.
    ///
    /// @param state only messages in it; null for all
    /// @param page from 0
    public List<Feedback> latest(
            Feedback.@Nullable State state, int page, int size, Officer officer) {
        officer.require(Role.EDITOR);
        var wanted = PageRequest.of(page, size);
        return state == null
                ? messages.findAllByOrderByReceivedAtDesc(wanted)
                : messages.findByStateOrderByReceivedAtDesc(state, wanted);
    }

    public long waiting() {
        return messages.countByState(Feedback.State.WAITING);
    }

    /// @throws NotFoundException when there is none with this number
    public Feedback message(FeedbackNumber number, Officer officer) {
        officer.require(Role.EDITOR);
        return find(number);
    }

    /// Answers a message by mail.
    ///
    /// @return false when it has been answered or closed already, or nobody wants an answer
    public boolean answer(FeedbackNumber number, String words, Officer officer) {
        officer.require(Role.EDITOR);
        if (find(number).email().isEmpty()) {
            return false;
        }
        var done = end(number, waiting -> waiting.answered(words, officer.name(), clock.instant()));
        if (done) {
            events.publishEvent(new WorkOwed(FeedbackLetters.NAME));
            audit.record(officer, "feedback.answered", number.value());
        }
        return done;
    }

    /// Puts a message away that needs no answer.
    ///
    /// @return false when it has been answered or closed already
    public boolean close(FeedbackNumber number, Officer officer) {
        officer.require(Role.EDITOR);
        var done = end(number, waiting -> waiting.closed(officer.name(), clock.instant()));
        if (done) {
            audit.record(officer, "feedback.closed", number.value());
        }
        return done;
    }

    private boolean end(FeedbackNumber number, UnaryOperator<Feedback> ending) {
        return Contention.untilSaved(() -> {
            var message = find(number);
            if (message.state() != Feedback.State.WAITING) {
                return false;
            }
            messages.save(ending.apply(message));
            return true;
        });
    }

    private Feedback find(FeedbackNumber number) {
        return messages.findById(number.value())
                .orElseThrow(() -> new NotFoundException("No message " + number));
    }
}
