package vn.tinhhoa.admin.media;

/// A picture in the library, as far as the list shows it.
///
/// @param alt in the site's first language, or another; empty when there is none at all
/// @param lacking the names of the languages without alt text; empty when none lacks
/// @param lackingCount how many those are
/// @param rights `ENDED`, `SOON` or empty
/// @param rightsDay the last day
/// @param chosen whether it is in the dataset already that pictures are chosen for
/// @param picture whether it can be shown
record LibraryRow(
        String id,
        String fileName,
        String credit,
        String licence,
        String size,
        String by,
        String at,
        String alt,
        String lacking,
        int lackingCount,
        String rights,
        String rightsDay,
        boolean chosen,
        boolean picture) {}
