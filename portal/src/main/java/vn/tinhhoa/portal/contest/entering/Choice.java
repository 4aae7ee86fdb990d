package vn.tinhhoa.portal.contest.entering;

/// One of several to choose from.
record Choice(String value, String label, boolean chosen) {}
