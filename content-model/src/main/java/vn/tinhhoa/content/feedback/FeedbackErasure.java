package vn.tinhhoa.content.feedback;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.mail.Letters;
import vn.tinhhoa.content.sweep.Sweep;

import java.time.Clock;

/// Forgets messages whose time is over, with their letters.
@Component
@Editorial
class FeedbackErasure implements Sweep {

    private static final int BATCH = 100;

    private final FeedbackRepository messages;
    private final Letters letters;
    private final Clock clock;

    FeedbackErasure(FeedbackRepository messages, Letters letters, Clock clock) {
        this.messages = messages;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "feedback-erasure";
    }

    @Override
    public boolean owed() {
        return messages.existsByEraseAtBefore(clock.instant());
    }

    @Override
    public boolean sweep() {
        var over = messages.findByEraseAtBefore(clock.instant(), Limit.of(BATCH));
        over.forEach(message -> {
            letters.forgetAll(FeedbackLetters.key(message.number()));
            messages.deleteById(message.number());
        });
        return over.size() == BATCH;
    }
}
