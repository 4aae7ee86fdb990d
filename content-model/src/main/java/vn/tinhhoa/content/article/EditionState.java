package vn.tinhhoa.content.article;

/// Where an edition stands on its way to the public. That it is [#LIVE] follows from its
/// publication and is noted here afterwards, so that lists can be filtered by it.
public enum EditionState {
    DRAFT,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    SCHEDULED,
    LIVE,
    WITHDRAWN
}
