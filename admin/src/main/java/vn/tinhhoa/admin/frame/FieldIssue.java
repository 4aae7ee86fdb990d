package vn.tinhhoa.admin.frame;

/// Something to be mended in a form.
///
/// @param field the name of the field, which is also its id
/// @param message its key
public record FieldIssue(String field, String message) {}
