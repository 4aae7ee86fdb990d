package vn.tinhhoa.portal.problem;

import vn.tinhhoa.portal.layout.Frame;

/// Says what is the matter and what to do.
///
/// @param reference finds the matter in the log
public record ProblemPage(Frame frame, int status, String title, String advice, String reference) {}
