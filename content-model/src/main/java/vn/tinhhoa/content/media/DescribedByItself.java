package vn.tinhhoa.content.media;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.PictureOrigin.Coordinates;
import vn.tinhhoa.content.media.metadata.PictureMetadata;

import java.util.HashMap;
import java.util.Map;

/// What a picture's file says of the picture, as the library keeps it. Words without a language are
/// taken for Vietnamese.
record DescribedByItself(PictureWords words, PictureRights rights, PictureOrigin origin) {

    static final DescribedByItself NOTHING =
            new DescribedByItself(PictureWords.NONE, PictureRights.NONE, PictureOrigin.NONE);

    static DescribedByItself of(PictureMetadata metadata) {
        return new DescribedByItself(
                new PictureWords(
                        localised(metadata.headlines()),
                        localised(metadata.captions()),
                        localised(metadata.altTexts()),
                        metadata.keywords()),
                new PictureRights(
                        metadata.creator(),
                        metadata.credit(),
                        Licence.of(metadata.licence()),
                        null,
                        null),
                new PictureOrigin(
                        metadata.takenAt(),
                        metadata.locationShown(),
                        metadata.locationCreated(),
                        metadata.coordinates()
                                .map(each -> new Coordinates(each[0], each[1]))
                                .orElse(null)));
    }

    private static Localised localised(Map<String, String> texts) {
        var localised = new HashMap<LanguageTag, String>();
        texts.forEach((language, text) -> {
            if (language.isEmpty()) {
                localised.putIfAbsent(LanguageTag.VIETNAMESE, text);
            } else {
                localised.put(LanguageTag.of(language), text);
            }
        });
        return new Localised(localised);
    }
}
