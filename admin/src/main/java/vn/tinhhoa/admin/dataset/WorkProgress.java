package vn.tinhhoa.admin.dataset;

/// How far long work is, for the page that follows it.
///
/// @param state `RUNNING`, `DONE` or `FAILED`
record WorkProgress(String state, int percent, long done, long total) {

    static int percent(long done, long total) {
        return total == 0 ? 0 : (int) (100 * done / total);
    }
}
