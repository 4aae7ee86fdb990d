package vn.tinhhoa.content.contest;

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
        List<TieBreak> tieBreaks) {

    public RoundPlan {
        criteria = List.copyOf(criteria);
        blind = Set.copyOf(blind);
        tieBreaks = List.copyOf(tieBreaks);
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
