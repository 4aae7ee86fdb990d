package vn.tinhhoa.content.contest.vote;

import vn.tinhhoa.content.contest.entry.EntryCode;

import java.time.Duration;
import java.time.Instant;

/// One use of a link in a simulated vote.
///
/// @param who honest, or the name of the attack
/// @param address as it was typed
/// @param sent when the link was asked for
/// @param opens whether it is opened before it is used, as browsers do
/// @param trick what is done to the link
record Act(
        String who,
        String address,
        EntryCode entry,
        Instant sent,
        Duration waited,
        Duration dwelt,
        boolean opens,
        Origin origin,
        Trick trick) {

    enum Trick {
        NONE,
        /// The link of an earlier act by the same address is used again.
        REPLAY,
        /// Another entry is written into it.
        OTHER_ENTRY,
        /// Its seal is guessed.
        OTHER_SEAL,
        /// It is used two days later.
        LATE;

        String on(String token) {
            return switch (this) {
                case NONE, REPLAY, LATE -> token;
                case OTHER_ENTRY -> "00001050" + token.substring("00001050".length());
                case OTHER_SEAL -> token.substring(0, token.length() - 5) + "AAAAA";
            };
        }
    }

    Instant cast() {
        var cast = sent.plus(waited).plus(dwelt);
        return trick == Trick.LATE ? cast.plus(Duration.ofDays(2)) : cast;
    }

    boolean isHonest() {
        return who.equals("honest");
    }
}
