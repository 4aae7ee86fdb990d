package vn.tinhhoa.content.contest;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.Localised;

import java.util.List;
import java.util.Set;

/// How one round is to be held.
///
/// @param code small letters and hyphens, unique in its rule set
/// @param question what every juror answers of an entry
/// @param scale the best mark of a rating or of a criterion, 1 being the worst; 0 where marks are
///   not given
/// @param criteria of a weighted round; their weights add up to 100
/// @param rankedMost how many places of a ranking a juror fills at most; 0 for all
/// @param quorum how many jurors see each entry; 0 for the whole panel
/// @param blind what jurors do not see beside the author, whom they never see
/// @param tieBreaks in the order they are tried
/// @param publicVote when and how the public votes; null in every other method
public record RoundPlan(
        String code,
        Localised name,
        RoundMethod method,
        Localised question,
        int scale,
        List<Criterion> criteria,
        int rankedMost,
        int quorum,
        Set<BlindField> blind,
        Advance advance,
        List<TieBreak> tieBreaks,
        @Nullable PublicVote publicVote) {

    public RoundPlan {
        criteria = List.copyOf(criteria);
        blind = Set.copyOf(blind);
        tieBreaks = List.copyOf(tieBreaks);
    }

    /// A round of a jury.
    public RoundPlan(
            String code,
            Localised name,
            RoundMethod method,
            Localised question,
            int scale,
            List<Criterion> criteria,
            int rankedMost,
            int quorum,
            Set<BlindField> blind,
            Advance advance,
            List<TieBreak> tieBreaks) {
        this(
                code,
                name,
                method,
                question,
                scale,
                criteria,
                rankedMost,
                quorum,
                blind,
                advance,
                tieBreaks,
                null);
    }

    /// The same with another vote of the public.
    RoundPlan with(PublicVote vote) {
        return new RoundPlan(
                code,
                name,
                method,
                question,
                scale,
                criteria,
                rankedMost,
                quorum,
                blind,
                advance,
                tieBreaks,
                vote);
    }

    /// @param weight in percent
    public record Criterion(String code, Localised name, int weight) {}

    public enum BlindField {
        TITLE,
        CAPTION,
        STORY,
        PLACE,
        DATE_TAKEN
    }
}
