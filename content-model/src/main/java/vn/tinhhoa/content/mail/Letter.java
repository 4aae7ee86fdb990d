package vn.tinhhoa.content.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.language.LanguageTag;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A letter that is owed to somebody, or was sent.
///
/// @param key what it is owed for, such as `receipt:…`; one letter for each
/// @param to an e-mail address
/// @param replyTo where answers go; empty when nobody reads them
/// @param kind the beginning of its keys in the catalogues, such as `entry.receipt`
/// @param arguments what its sentences name
/// @param due when it is to be tried next; null when nothing more is owed
/// @param trouble what the last try met; empty when none
@Document("letters")
@CompoundIndex(name = Letter.DUE, def = "{'due': 1}", sparse = true)
public record Letter(
        @Id String key,
        @Version @Nullable Long version,
        @Indexed String to,
        String replyTo,
        LanguageTag language,
        String kind,
        List<String> arguments,
        State state,
        int tries,
        @Nullable Instant due,
        String trouble,
        @Indexed Instant owedAt,
        @Nullable Instant sentAt) {

    static final String DUE = "due";

    /// A try that has not ended by then was cut off.
    private static final Duration ONE_TRY = Duration.ofMinutes(5);

    private static final int MOST_TRIES = 12;

    public Letter {
        arguments = List.copyOf(arguments);
    }

    public enum State {
        OWED,
        /// Somebody is sending it; when they were cut off it is owed again.
        SENDING,
        SENT,
        /// Tried often enough; a person may have it tried again.
        GIVEN_UP
    }

    public static Letter owed(
            String key,
            String to,
            String replyTo,
            LanguageTag language,
            String kind,
            String... arguments) {
        return new Letter(
                key,
                null,
                to,
                replyTo,
                language,
                kind,
                List.of(arguments),
                State.OWED,
                0,
                Instant.EPOCH,
                "",
                Instant.EPOCH,
                null);
    }

    Letter since(Instant now) {
        return with(State.OWED, 0, now, "", now, null);
    }

    Letter taken(Instant now) {
        return with(State.SENDING, tries + 1, now.plus(ONE_TRY), trouble, owedAt, null);
    }

    Letter sent(Instant now) {
        return with(State.SENT, tries, null, "", owedAt, now);
    }

    /// Tried again after 30 s, one, two, four … minutes, at most every four hours.
    Letter failed(String newTrouble, Instant now) {
        if (tries >= MOST_TRIES) {
            return with(State.GIVEN_UP, tries, null, newTrouble, owedAt, null);
        }
        var pause = Duration.ofSeconds(30).multipliedBy(1L << Math.min(tries - 1, 9));
        return with(State.OWED, tries, now.plus(pause), newTrouble, owedAt, null);
    }

    Letter again(Instant now) {
        return with(State.OWED, 0, now, trouble, owedAt, null);
    }

    private Letter with(
            State newState,
            int newTries,
            @Nullable Instant newDue,
            String newTrouble,
            Instant newOwedAt,
            @Nullable Instant newSentAt) {
        return new Letter(
                key,
                version,
                to,
                replyTo,
                language,
                kind,
                arguments,
                newState,
                newTries,
                newDue,
                newTrouble,
                newOwedAt,
                newSentAt);
    }
}
