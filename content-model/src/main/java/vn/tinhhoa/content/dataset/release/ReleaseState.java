package vn.tinhhoa.content.dataset.release;

/// How a release stands to the public.
public enum ReleaseState {
    /// Is being made; nobody sees it.
    DRAFT,
    RELEASED,
    /// Still there, but another should be used.
    DEPRECATED,
    /// Gone; that it was there is still said.
    TOMBSTONE
}
