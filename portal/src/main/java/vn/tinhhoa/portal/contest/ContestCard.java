package vn.tinhhoa.portal.contest;

import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Words.Moment;

/// A contest in lists and on the first page.
///
/// @param phase its key
public record ContestCard(
        String href,
        Said name,
        Said summary,
        String phase,
        String phaseWords,
        Moment opens,
        Moment closes) {}
