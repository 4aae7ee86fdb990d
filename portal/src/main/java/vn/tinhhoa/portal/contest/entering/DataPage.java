package vn.tinhhoa.portal.contest.entering;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Said;

import java.util.List;

/// Everything that is kept of somebody.
///
/// @param erasable they may erase it themselves
/// @param secretariat whom they write to otherwise
record DataPage(
        Frame frame,
        Said contest,
        String back,
        String address,
        List<Fact> facts,
        boolean erasable,
        String secretariat,
        String eraseOn) {

    record Fact(String label, String value) {}
}
