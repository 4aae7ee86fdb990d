package vn.tinhhoa.portal.preparing;

/// Reads ahead what takes long, after the start and when it changed.
public interface Preparation {

    /// A short stable name, for the thread.
    String name();

    /// Does what there is to do. Asked every other second, so it is cheap when nothing changed.
    /// When it fails it is asked again.
    void prepare();
}
