package vn.tinhhoa.content.contest;

import java.time.Instant;

/// How the public votes in a round whose method is [RoundMethod#PUBLIC_VOTE], and what its gallery
/// shows meanwhile.
///
/// @param opens from when on the gallery is public and votes are taken
/// @param closes the first moment at which no vote is taken; the gallery stays
/// @param per how often one address may vote
/// @param publishEvery hours between two published counts, counted from midnight in the province's
///   time; 0 when nothing is published before the close
/// @param namesShown whether the gallery names authors before the results are announced; blind
///   codes stand in their place otherwise
public record PublicVote(
        Instant opens, Instant closes, Per per, int publishEvery, boolean namesShown) {

    public static final int HOURS_OF_A_DAY = 24;

    public PublicVote {
        if (publishEvery < 0 || publishEvery > HOURS_OF_A_DAY) {
            throw new IllegalArgumentException(
                    "Counts are published every 0 to 24 hours, not " + publishEvery);
        }
    }

    public enum Per {
        /// One vote in every round.
        CONTEST,
        /// One vote every day, by the province's calendar.
        DAY
    }

    public boolean isOpen(Instant now) {
        return hasBegun(now) && now.isBefore(closes);
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(opens);
    }
}
