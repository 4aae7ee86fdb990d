package vn.tinhhoa.portal.contest;

import vn.tinhhoa.portal.layout.Frame;

import java.util.List;

/// All contests by where they stand.
public record ContestListPage(Frame frame, List<Group> groups) {

    /// @param phase its key
    public record Group(String phase, String name, List<ContestCard> cards) {}
}
