package vn.tinhhoa.content.media.manuscript;

import vn.tinhhoa.content.text.SafeHtml;

import java.util.Map;

/// What could be kept of a file.
///
/// @param title its title or first heading; empty when it has none
/// @param dropped what was left behind and how often, such as `comments`; the interface has words
///   for each
public record Manuscript(String title, SafeHtml body, Map<String, Integer> dropped) {}
