package vn.tinhhoa.content.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.Publication.PublishedPicture;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.text.PicturesInText;
import vn.tinhhoa.content.text.SafeHtml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pictures of one edition with their texts in its language: what the text says wins, otherwise
/// what the picture itself says in that language.
@Component
class EditionPictures {

    private final Assets assets;

    EditionPictures(Assets assets) {
        this.assets = assets;
    }

    Optional<PublishedPicture> cover(ArticleFacts facts, LanguageTag language) {
        return Optional.ofNullable(facts.cover())
                .flatMap(assets::find)
                .map(asset -> resolved(asset, language, "", SafeHtml.EMPTY));
    }

    /// In the order of the text; a picture whose original is missing is left out.
    Map<AssetId, PublishedPicture> inText(Draft draft, LanguageTag language) {
        var mentions = PicturesInText.in(draft.body());
        var ids = mentions.stream().map(mention -> new AssetId(mention.asset())).toList();
        var known = ids.isEmpty() ? Map.<AssetId, Asset>of() : assets.findAll(ids);
        var pictures = new LinkedHashMap<AssetId, PublishedPicture>();
        for (var mention : mentions) {
            var asset = known.get(new AssetId(mention.asset()));
            if (asset != null) {
                pictures.put(
                        asset.id(), resolved(asset, language, mention.alt(), mention.caption()));
            }
        }
        return pictures;
    }

    List<PublishedPicture> all(ArticleFacts facts, Draft draft, LanguageTag language) {
        var all = new ArrayList<PublishedPicture>();
        cover(facts, language).ifPresent(all::add);
        all.addAll(inText(draft, language).values());
        return all;
    }

    private static PublishedPicture resolved(
            Asset asset, LanguageTag language, String alt, SafeHtml caption) {
        return new PublishedPicture(
                asset.id(),
                alt.isBlank() ? asset.altTexts().in(language).orElse("") : alt,
                caption.isBlank()
                        ? SafeHtml.ofText(asset.captions().in(language).orElse(""))
                        : caption,
                asset.credit(),
                asset.width(),
                asset.height());
    }
}
