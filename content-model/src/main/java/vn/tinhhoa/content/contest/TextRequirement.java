package vn.tinhhoa.content.contest;

/// What one text of an entry must be.
///
/// @param required may not be left empty
/// @param mostWords counted by the rules of the text's own language; 0 when there is no limit
public record TextRequirement(boolean required, int mostWords) {}
