package vn.tinhhoa.portal.contest.result;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.util.List;

/// The results of a contest.
///
/// @param rungs of the prize ladder with who reached them; those that nobody got are left out
public record ResultsPage(
        Frame frame,
        Said contest,
        String contestHref,
        String title,
        Moment announced,
        List<Rung> rungs,
        List<Round> rounds) {

    /// @param worth may be empty
    public record Rung(Said prize, Said worth, List<Winner> winners) {}

    /// @param author or what stands in their place
    /// @param certificate leads to the page that verifies it
    public record Winner(
            Said title,
            String author,
            Said category,
            String code,
            String certificate,
            @Nullable Picture picture) {}

    public record Picture(String src, String srcset, int width, int height) {}

    /// @param figures how many entries, jurors and ballots
    /// @param draw the seed and where it came from; empty where nothing was drawn
    /// @param data leads to the ballots
    /// @param more says so when the places are not all of them; empty otherwise
    public record Round(
            Said name, String figures, String draw, String data, List<Place> places, String more) {

        /// Whether any two had the same result and had to be parted.
        public boolean isTied() {
            return places.stream().anyMatch(place -> !place.decided().isEmpty());
        }
    }

    /// @param decided what parted it from others with the same result; empty when nothing had to
    public record Place(int place, String code, String result, String decided) {}
}
