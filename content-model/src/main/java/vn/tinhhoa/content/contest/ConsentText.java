package vn.tinhhoa.content.contest;

import vn.tinhhoa.content.language.Localised;

/// What an entrant agrees to, in the words they read.
///
/// @param required nobody enters without it
public record ConsentText(Scope scope, boolean required, Localised text) {

    public enum Scope {
        /// The rules, and the use of the work within the contest.
        CONTEST,
        /// Showing the work to promote the province.
        PROMOTION,
        /// The work in an image dataset under the contest's licence.
        DATASET,
        /// Use of that dataset to train programs.
        MACHINE_LEARNING,
        /// People who can be recognised agreed; asked for from the final round on.
        MODEL_RELEASE,
        /// Owners of what is shown agreed; asked for from the final round on.
        PROPERTY_RELEASE;

        /// Asked of finalists, not of everybody.
        public boolean fromFinalOn() {
            return this == MODEL_RELEASE || this == PROPERTY_RELEASE;
        }
    }
}
