package vn.tinhhoa.admin.media;

import vn.tinhhoa.admin.frame.Choice;

import java.util.List;

/// A page of the library.
///
/// @param asked the query as it stands in an address
/// @param more whether there are more than the total, which is only counted so far
/// @param view `grid` or `list`
/// @param into the dataset that pictures are being chosen for; empty when the library itself is
///   looked through
/// @param intoTitle the dataset's title
/// @param datasets that pictures can be put into
record LibraryPage(
        LibraryQuery query,
        String asked,
        boolean narrowed,
        List<LibraryRow> rows,
        long total,
        boolean more,
        String previous,
        String next,
        String view,
        String gridAddress,
        String listAddress,
        String into,
        String intoTitle,
        boolean mayDescribe,
        List<Choice> datasets,
        List<Choice> types,
        List<Choice> licences,
        List<Choice> languages,
        List<String> people) {}
