package vn.tinhhoa.content.feedback;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.mail.Letter;
import vn.tinhhoa.content.mail.Letters;
import vn.tinhhoa.content.sweep.Sweep;

import java.util.ArrayList;
import java.util.List;

/// Owes readers the receipts of their messages, and their answers.
@Component
@Editorial
class FeedbackLetters implements Sweep {

    static final String NAME = "feedback-letters";

    private static final int BATCH = 50;

    private final FeedbackRepository messages;
    private final Letters letters;

    FeedbackLetters(FeedbackRepository messages, Letters letters) {
        this.messages = messages;
        this.letters = letters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean owed() {
        return messages.existsByLetterOwedSinceNotNull();
    }

    @Override
    public boolean sweep() {
        var owed = messages.findByLetterOwedSinceNotNull(Limit.of(BATCH));
        owed.forEach(this::owe);
        return owed.size() == BATCH;
    }

    private void owe(Feedback message) {
        switch (message.state()) {
            case WAITING -> letters.owe(letter(message, "receipt", message.message()));
            case ANSWERED ->
                    letters.owe(letter(message, "answer", message.message(), message.answer()));
            case CLOSED -> {}
        }
        try {
            messages.save(message.withoutLetter());
        } catch (OptimisticLockingFailureException answeredMeanwhile) {
            // Then its answer is owed, and the next sweep finds it.
            return;
        }
    }

    private static Letter letter(Feedback message, String kind, String... words) {
        var arguments = new ArrayList<>(List.of(message.number()));
        arguments.addAll(List.of(words));
        return Letter.owed(
                key(message.number()) + kind,
                message.email(),
                "",
                message.language(),
                "feedback." + kind,
                arguments.toArray(String[]::new));
    }

    /// What the keys of a message's letters begin with.
    static String key(String number) {
        return "feedback:" + number + ":";
    }
}
