package vn.tinhhoa.portal.contest;

import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.util.List;

/// A contest in lists and on the first page.
///
/// @param phase its key
/// @param ways where it leads now, the most important first
public record ContestCard(
        String href,
        Said name,
        Said summary,
        String phase,
        String phaseWords,
        Moment opens,
        Moment closes,
        List<Link> ways) {

    public ContestCard {
        ways = List.copyOf(ways);
    }
}
