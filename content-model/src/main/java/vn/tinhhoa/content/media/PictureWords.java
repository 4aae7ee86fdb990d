package vn.tinhhoa.content.media;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.List;

/// What is said of what a picture shows.
///
/// @param headlines a short title per language
/// @param altTexts what is seen, per language, for people who cannot see it
/// @param keywords without order or repetition, in any language
public record PictureWords(
        Localised headlines, Localised captions, Localised altTexts, List<String> keywords) {

    public static final PictureWords NONE =
            new PictureWords(Localised.EMPTY, Localised.EMPTY, Localised.EMPTY, List.of());

    public PictureWords {
        keywords =
                keywords.stream().map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
    }

    public PictureWords with(Localised newCaptions, Localised newAltTexts) {
        return new PictureWords(headlines, newCaptions, newAltTexts, keywords);
    }

    /// The same with these said in one language; what is blank stays as it was.
    public PictureWords with(LanguageTag language, String caption, String altText) {
        return with(
                caption.isBlank() ? captions : captions.with(language, caption),
                altText.isBlank() ? altTexts : altTexts.with(language, altText));
    }

    public PictureWords withKeywords(List<String> newKeywords) {
        return new PictureWords(headlines, captions, altTexts, newKeywords);
    }
}
