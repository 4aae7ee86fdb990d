package vn.tinhhoa.content.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.article.Publication.PublishedPicture;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.text.PicturesInText;
import vn.tinhhoa.content.text.SafeHtml;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pictures of one edition with their texts in its language: what the text says wins, otherwise
/// what the picture itself says in that language. Where a newer file stands in for a picture, that
/// one is shown.
@Component
@Editorial
class EditionPictures {

    private final Assets assets;
    private final Clock clock;

    EditionPictures(Assets assets, Clock clock) {
        this.assets = assets;
        this.clock = clock;
    }

    Optional<PublishedPicture> cover(ArticleFacts facts, LanguageTag language) {
        return Optional.ofNullable(facts.cover())
                .flatMap(id ->
                        assets.current(id)
                                .map(asset -> resolved(id, asset, language, "", SafeHtml.EMPTY)));
    }

    /// In the order of the text; a picture whose original is missing is left out.
    Map<AssetId, PublishedPicture> inText(Draft draft, LanguageTag language) {
        var pictures = new LinkedHashMap<AssetId, PublishedPicture>();
        for (var mention : PicturesInText.in(draft.body())) {
            var id = new AssetId(mention.asset());
            assets.current(id)
                    .ifPresent(asset ->
                            pictures.put(
                                    id,
                                    resolved(
                                            id,
                                            asset,
                                            language,
                                            mention.alt(),
                                            mention.caption())));
        }
        return pictures;
    }

    List<PublishedPicture> all(ArticleFacts facts, Draft draft, LanguageTag language) {
        var all = new ArrayList<PublishedPicture>();
        cover(facts, language).ifPresent(all::add);
        all.addAll(inText(draft, language).values());
        return all;
    }

    /// The picture as it is shown now; nothing when its rights have ended or it is gone.
    Optional<PublishedPicture> refreshed(PublishedPicture picture) {
        return assets.current(picture.asset())
                .filter(asset -> asset.mayBeShown(clock.instant()))
                .map(asset ->
                        PublishedPicture.of(
                                picture.asset(), asset, picture.alt(), picture.caption()));
    }

    private static PublishedPicture resolved(
            AssetId id, Asset asset, LanguageTag language, String alt, SafeHtml caption) {
        return PublishedPicture.of(
                id,
                asset,
                alt.isBlank() ? asset.altTexts().in(language).orElse("") : alt,
                caption.isBlank()
                        ? SafeHtml.ofText(asset.captions().in(language).orElse(""))
                        : caption);
    }
}
