package vn.tinhhoa.content.attachment;

/// Whoever makes files public says which still are, and follows what is read of them.
public interface FileUse {

    /// Whether anything public has this file now.
    boolean isPublic(String sha256);

    /// Its text was read: search falls behind.
    void textRead(String sha256);
}
