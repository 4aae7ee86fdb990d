package vn.tinhhoa.content.media;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.Folding;
import vn.tinhhoa.content.text.VietnameseText;
import vn.tinhhoa.content.text.Words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// By what an asset is found in the library. Derived from it whenever it is saved.
///
/// @param words every word said of it, folded, each once
/// @param lacking the site's languages without an alt text
/// @param rightsEnd when it goes off the site; null for never
/// @param used whether anything uses it, as the last sweep found
record Catalogue(
        List<String> words, List<LanguageTag> lacking, @Nullable Instant rightsEnd, boolean used) {

    static final Catalogue NONE = new Catalogue(List.of(), List.of(), null, false);

    private static final int MOST_WORDS = 300;
    private static final int LONGEST = 40;

    static Catalogue of(Asset asset, SiteLanguages languages) {
        var lacking =
                asset.isPicture()
                        ? languages.all().stream()
                                .filter(language -> asset.altTexts().in(language).isEmpty())
                                .toList()
                        : List.<LanguageTag>of();
        return new Catalogue(
                words(asset), lacking, asset.rights().end().orElse(null), asset.catalogue().used());
    }

    /// The words of a text as they are kept and looked for.
    static List<String> words(String text) {
        return Words.textsOf(VietnameseText.searchable(CleanText.of(text))).stream()
                .map(Folding::ascii)
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .distinct()
                .toList();
    }

    private static List<String> words(Asset asset) {
        var words = asset.words();
        var texts = new ArrayList<String>();
        texts.add(asset.fileName().replaceAll("[._-]+", " "));
        Stream.of(words.headlines(), words.captions(), words.altTexts())
                .forEach(localised -> texts.addAll(localised.texts().values()));
        texts.addAll(words.keywords());
        texts.add(asset.rights().creator());
        texts.add(asset.credit());
        texts.add(asset.origin().locationShown());
        texts.add(asset.origin().locationCreated());
        return texts.stream()
                .flatMap(text -> words(text).stream())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
