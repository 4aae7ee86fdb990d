package vn.tinhhoa.portal.contest.entering;

/// Something to mend, with a way to the field.
///
/// @param href of the field, or of the page where it is
record IssueLine(String href, String text) {

    /// @param field on the same page
    static IssueLine at(String field, String text) {
        return new IssueLine("#" + field, text);
    }
}
