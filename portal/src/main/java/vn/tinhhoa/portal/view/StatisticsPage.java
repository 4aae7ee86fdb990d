package vn.tinhhoa.portal.view;

import vn.tinhhoa.portal.layout.Frame;

import java.util.List;

/// How often the site is read, and what is read most this month.
///
/// @param counts today, this month, this year, in all, reading now
public record StatisticsPage(Frame frame, List<Count> counts, List<Read> mostRead) {

    /// @param label the message key of what was counted
    /// @param number as the language writes it
    public record Count(String label, String number) {}

    /// @param lang of the title
    /// @param views this month
    public record Read(String href, String lang, String title, String views) {}
}
