package vn.tinhhoa.admin.problem;

/// @param name under which the page's words are found, such as `404`
/// @param reference to give to the system's owner
public record ProblemPage(String name, int status, String reference) {}
