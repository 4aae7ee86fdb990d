package vn.tinhhoa.portal.contest.entering;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Said;

import java.util.List;

/// Where one asks for the link that leads in.
///
/// @param facts what to know before, in sentences
/// @param sentTo the address a letter went to; null before
/// @param again they come from a page that only entrants see
record EnterPage(
        Frame frame,
        Said contest,
        String back,
        String address,
        List<String> facts,
        String email,
        @Nullable String error,
        @Nullable String sentTo,
        boolean again) {}
