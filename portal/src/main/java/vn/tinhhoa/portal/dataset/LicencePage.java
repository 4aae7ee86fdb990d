package vn.tinhhoa.portal.dataset;

import vn.tinhhoa.portal.layout.Frame;

/// A licence in plain words.
///
/// @param text what else there is to say; may be empty
/// @param uri where it is written down elsewhere; may be empty
public record LicencePage(Frame frame, String text, String uri, Terms terms) {}
