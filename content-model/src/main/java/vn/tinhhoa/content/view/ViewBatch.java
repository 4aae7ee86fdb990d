package vn.tinhhoa.content.view;

import java.time.LocalDate;
import java.util.Map;

/// Views that one node counted and has not stored yet. It keeps its number until the store has
/// answered for all of it, so that no view is stored twice.
///
/// @param number counted from 1 since the node started
record ViewBatch(long number, Map<Key, Long> views) {

    /// @param subject [Views#SITE] or an article's id
    /// @param day in the site's zone
    record Key(String subject, LocalDate day) {}
}
