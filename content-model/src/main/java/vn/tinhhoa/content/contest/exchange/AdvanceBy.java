package vn.tinhhoa.content.contest.exchange;

/// The names of the ways of [vn.tinhhoa.content.contest.Advance] in JSON.
enum AdvanceBy {
    TOP,
    AT_LEAST,
    PRIZES
}
