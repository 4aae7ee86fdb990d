package vn.tinhhoa.content.media;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;

import java.time.Instant;

/// Which assets are looked for. Whatever is null, blank or false does not narrow the search.
///
/// @param text words, or beginnings of words, that must all be said of it; marks do not matter
/// @param mediaType such as `image/jpeg`
/// @param lacking without an alt text in this language
/// @param unused used nowhere
/// @param endingBefore its rights end before this, or have ended
/// @param from taken in at this time or later
/// @param until taken in before this
public record PictureFilter(
        String text,
        String mediaType,
        @Nullable Licence licence,
        @Nullable LanguageTag lacking,
        boolean unused,
        @Nullable Instant endingBefore,
        String uploadedBy,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final PictureFilter ALL =
            new PictureFilter("", "", null, null, false, null, "", null, null);

    public static PictureFilter text(String text) {
        return new PictureFilter(text, "", null, null, false, null, "", null, null);
    }
}
