package vn.tinhhoa.admin.dataset;

/// What stands above every page of a dataset.
///
/// @param latest the number of the last release; empty before the first
/// @param tab which page it is: `items`, `facts`, `release` or `releases`
record DatasetHead(
        String id, String title, String language, long items, String latest, String tab) {}
