package vn.tinhhoa.content.dataset.exchange;

/// Why something was not taken in.
///
/// @param code such as `bag.fixity`; the interface has a sentence for each
/// @param detail what the sentence names: a file, a row, a number
public record ImportProblem(String code, String detail) {}
