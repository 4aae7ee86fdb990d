package vn.tinhhoa.portal.dataset;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Said;

/// Says that something is not to be had, why, and where to go on.
///
/// @param detail in the dataset's own language; may be missing
public record NotePage(Frame frame, String title, String text, @Nullable Said detail, Link back) {}
