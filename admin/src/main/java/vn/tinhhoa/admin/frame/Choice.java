package vn.tinhhoa.admin.frame;

/// One of several that can be chosen in a form.
///
/// @param value what is posted
/// @param name as people read it
public record Choice(String value, String name) {}
