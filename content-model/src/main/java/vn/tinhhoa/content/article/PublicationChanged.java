package vn.tinhhoa.content.article;

/// A publication was written: it became live, changed or was withdrawn.
public record PublicationChanged(EditionId id, String section) {}
