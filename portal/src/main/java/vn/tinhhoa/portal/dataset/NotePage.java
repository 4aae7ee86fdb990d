package vn.tinhhoa.portal.dataset;
import vn.tinhhoa.portal.layout.Said;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Link;

/// Says that something is not to be had, why, and where to go on.
///
/// @param detail in the dataset's own language; may be missing
public record NotePage(Frame frame, String title, String text, @Nullable Said detail, Link back) {}
