package vn.tinhhoa.portal.place;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.util.List;

/// A former name of which several present places took a part.
///
/// @param until null when it is not known
public record DividedPage(
        Frame frame, String title, @Nullable Moment until, List<Link> successors) {}
