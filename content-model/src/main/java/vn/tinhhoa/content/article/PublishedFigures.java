package vn.tinhhoa.content.article;

import vn.tinhhoa.content.article.Publication.PublishedPicture;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.text.PicturesInText;
import vn.tinhhoa.content.text.PicturesInText.Figure;
import vn.tinhhoa.content.text.SafeHtml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The pictures inside a published body.
final class PublishedFigures {

    private static final int USUAL_WIDTH = 960;
    private static final String SIZES = "(min-width: 48rem) 44rem, 100vw";

    private PublishedFigures() {}

    /// Fills a draft's body; a picture that is not given leaves the text.
    static SafeHtml fill(SafeHtml body, Map<AssetId, PublishedPicture> pictures) {
        return PicturesInText.rewrite(
                body,
                mention ->
                        Optional.ofNullable(pictures.get(new AssetId(mention.asset())))
                                .map(PublishedFigures::figure));
    }

    /// Fills a published body anew; a picture that is not given keeps its place, hidden.
    static SafeHtml refill(SafeHtml body, List<PublishedPicture> pictures) {
        var given =
                pictures.stream()
                        .collect(
                                Collectors.toMap(
                                        picture -> picture.asset().value(),
                                        Function.identity(),
                                        (first, again) -> first));
        return PicturesInText.refill(
                body, asset -> Optional.ofNullable(given.get(asset)).map(PublishedFigures::figure));
    }

    private static Figure figure(PublishedPicture picture) {
        var addresses = new PictureAddresses(picture);
        return new Figure(
                addresses.atMost(USUAL_WIDTH),
                addresses.srcset(),
                addresses.webp(),
                SIZES,
                picture.width(),
                picture.height(),
                picture.alt(),
                picture.caption(),
                picture.credit());
    }
}
