package vn.tinhhoa.content.feedback;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.language.LanguageTag;

import java.time.Instant;

/// A message from a reader, with its answer.
///
/// @param number its [FeedbackNumber]
/// @param name of the reader; empty when they gave none
/// @param email where the answer goes; empty when they want none
/// @param language that they read the site in
/// @param page the path they came from; empty when it is not known
/// @param answer what was answered; empty while it waits, or when it was closed without an answer
/// @param letterOwedSince when its receipt or answer fell due; null when no letter is owed
/// @param eraseAt when it is forgotten with everything in it
@Document("feedback")
@CompoundIndex(name = "waiting", def = "{'state': 1, 'receivedAt': -1}")
public record Feedback(
        @Id String number,
        @Version @Nullable Long version,
        String name,
        String email,
        LanguageTag language,
        String page,
        String message,
        State state,
        String answer,
        String answeredBy,
        Instant receivedAt,
        @Nullable Instant answeredAt,
        @Indexed(sparse = true) @Nullable Instant letterOwedSince,
        @Indexed Instant eraseAt) {

    public enum State {
        WAITING,
        ANSWERED,
        /// Needs no answer.
        CLOSED
    }

    Feedback answered(String words, String officer, Instant now) {
        return with(State.ANSWERED, words, officer, now, now);
    }

    Feedback closed(String officer, Instant now) {
        return with(State.CLOSED, "", officer, now, null);
    }

    Feedback withoutLetter() {
        return with(state, answer, answeredBy, answeredAt, null);
    }

    private Feedback with(
            State newState,
            String newAnswer,
            String officer,
            @Nullable Instant newAnsweredAt,
            @Nullable Instant newLetterOwedSince) {
        return new Feedback(
                number,
                version,
                name,
                email,
                language,
                page,
                message,
                newState,
                newAnswer,
                officer,
                receivedAt,
                newAnsweredAt,
                newLetterOwedSince,
                eraseAt);
    }
}
