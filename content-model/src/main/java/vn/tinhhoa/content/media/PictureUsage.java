package vn.tinhhoa.content.media;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.Collection;
import java.util.List;

/// Says where pictures are used. Each part of the house that uses pictures answers for itself; what
/// any of them uses is not deleted.
public interface PictureUsage {

    /// Everywhere these are used, public or not.
    List<Use> of(Collection<AssetId> pictures);

    /// One place where a picture is used.
    ///
    /// @param kind what it is, such as `publication`; the interface has a word for each
    /// @param subject its id
    record Use(AssetId picture, String kind, String subject, LanguageTag language, String title) {}
}
