package vn.tinhhoa.portal.contest.entering;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.util.List;

/// All that somebody entered in one contest.
///
/// @param open whether entries are taken now
/// @param person their name, or their address before they gave one
/// @param known whether all is said that the rules ask of the person
record EntriesPage(
        Frame frame,
        Said contest,
        String back,
        String address,
        @Nullable String notice,
        @Nullable String error,
        boolean open,
        Moment closes,
        String person,
        String email,
        boolean known,
        List<Row> entries,
        List<Way> ways) {

    record Row(
            String href,
            String code,
            Said category,
            @Nullable Said title,
            String state,
            String stateName,
            Moment changed) {}

    /// A category to enter.
    ///
    /// @param places how many are taken of how many
    record Way(String code, Said name, Said description, String places, boolean free) {}
}
