package vn.tinhhoa.content.contest;

import vn.tinhhoa.content.language.Localised;

import java.util.Set;

/// Who may enter.
///
/// @param residences any one of them is enough
/// @param minimumAge in years on the day of entering; 0 when the rules name none
/// @param guardianBelow who is younger needs a guardian's confirmation; 0 when the rules ask for
///   none
/// @param excluded who may not enter, whatever else holds
/// @param note what the rules say beyond that, in words
public record Eligibility(
        Set<Residence> residences,
        int minimumAge,
        int guardianBelow,
        Set<ExcludedRole> excluded,
        Localised note) {

    public Eligibility {
        residences = Set.copyOf(residences);
        excluded = Set.copyOf(excluded);
    }

    /// How an entrant stands to Viet Nam.
    public enum Residence {
        CITIZEN,
        OVERSEAS_VIETNAMESE,
        /// Lives, studies or works here.
        FOREIGN_RESIDENT,
        /// Anybody, wherever they live.
        ANYBODY
    }

    /// Who is kept out, so that nobody judges or pays for what they entered themselves.
    public enum ExcludedRole {
        ORGANISER,
        JURY,
        SECRETARIAT,
        SPONSOR_STAFF
    }
}
