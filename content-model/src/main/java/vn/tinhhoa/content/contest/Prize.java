package vn.tinhhoa.content.contest;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.Localised;

/// A rung of the prize ladder, or a prize beside it.
///
/// @param code small letters and hyphens, unique in its rule set
/// @param count how many are given
/// @param worth such as "20 triệu đồng"; may be empty
/// @param category whose entries it is for; null when for all
public record Prize(
        String code,
        Localised name,
        Rank rank,
        int count,
        Localised worth,
        @Nullable String category) {

    /// In the order of the ladder.
    public enum Rank {
        SPECIAL,
        FIRST,
        SECOND,
        THIRD,
        CONSOLATION,
        /// Beside the ladder, by the public's vote.
        PUBLIC_CHOICE,
        /// Beside the ladder, by the jury.
        SIDE
    }
}
