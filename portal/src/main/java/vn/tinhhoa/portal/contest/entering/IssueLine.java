package vn.tinhhoa.portal.contest.entering;

/// Something to mend, with a way to the field.
///
/// @param target the id of the field
record IssueLine(String target, String text) {}
