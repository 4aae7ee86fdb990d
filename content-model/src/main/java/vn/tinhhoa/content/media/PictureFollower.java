package vn.tinhhoa.content.media;

/// Keeps something right that shows pictures and is not written anew when they change.
public interface PictureFollower {

    /// Brings whatever shows this picture up to date. Done twice, it changes nothing more.
    ///
    /// @param asset as it is now
    /// @return false when it must be looked at again
    boolean follow(Asset asset);
}
