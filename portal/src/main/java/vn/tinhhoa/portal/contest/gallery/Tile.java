package vn.tinhhoa.portal.contest.gallery;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Said;

/// An entry in the gallery.
///
/// @param by its author's name, or its code
/// @param excerpt of a text that comes without pictures; empty otherwise
record Tile(
        String href,
        Said title,
        String by,
        Said category,
        @Nullable Shown picture,
        String excerpt,
        String excerptLang) {}
