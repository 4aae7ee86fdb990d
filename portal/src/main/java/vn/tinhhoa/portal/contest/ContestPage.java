package vn.tinhhoa.portal.contest;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.util.List;

/// A contest with all its rules.
///
/// @param notice says so when its texts are in another language
/// @param warning what a reader must know first: a preview, rules no longer in force, called off
/// @param phase its key; `phaseWords` are for people
/// @param grace what happens to uploads that run at the close; empty for nothing
/// @param ways where to go from here, the most important first
/// @param ruleSet the number of the rules that are shown; 0 for a preview
public record ContestPage(
        Frame frame,
        @Nullable SafeHtml notice,
        String warning,
        Said name,
        Said summary,
        String phase,
        String phaseWords,
        Moment opens,
        Moment closes,
        String grace,
        List<Link> ways,
        List<Said> call,
        List<Said> who,
        List<Category> categories,
        List<Prize> prizes,
        List<Round> rounds,
        List<Consent> consents,
        List<Said> after,
        String organiser,
        String secretariat,
        int ruleSet,
        List<Version> versions) {

    /// @param kind in words
    public record Category(Said name, Said description, String kind, List<String> rules) {}

    /// @param worth may be empty
    public record Prize(Said name, String count, Said worth, @Nullable Said category) {}

    public record Round(Said name, List<Said> rules) {}

    /// @param when who is asked, and whether they must agree
    public record Consent(Said text, String when) {}

    public record Version(
            int number, String href, boolean shown, boolean inForce, Moment published, Said note) {}
}
