package vn.tinhhoa.admin.media;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.PictureList;

import java.util.List;

/// Pages of small pictures, to look through and to choose from.
@Component
class PictureTiles {

    private static final int ON_PAGE = 24;

    private final PictureList pictures;
    private final SiteLanguages languages;

    PictureTiles(PictureList pictures, SiteLanguages languages) {
        this.pictures = pictures;
        this.languages = languages;
    }

    /// @param text what was looked for
    /// @param previous and next addresses of the pages around; empty where there is none
    record TilesPage(List<Tile> tiles, String text, String previous, String next) {}

    /// @param alt and caption in the language of the work, as far as there is one
    /// @param lacking how many of the site's languages have no alt text
    record Tile(
            String id, String fileName, String credit, String alt, String caption, int lacking) {}

    /// @param address of the first page, to which the others are added
    TilesPage page(String address, String text, int number, LanguageTag language) {
        var page = Math.max(0, number);
        var found = pictures.find(text, page, ON_PAGE);
        return new TilesPage(
                found.pictures().stream().map(asset -> tile(asset, language)).toList(),
                text,
                page == 0 ? "" : link(address, text, page - 1),
                found.more() ? link(address, text, page + 1) : "");
    }

    private static String link(String address, String text, int page) {
        return UriComponentsBuilder.fromPath(address)
                .queryParam("text", "{text}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(text)
                .toUriString();
    }

    Tile tile(Asset asset, LanguageTag language) {
        var lacking =
                languages.all().stream().filter(one -> asset.altTexts().in(one).isEmpty()).count();
        return new Tile(
                asset.id().value(),
                asset.fileName(),
                asset.credit(),
                asset.altTexts().in(language).orElse(""),
                asset.captions().in(language).orElse(""),
                (int) lacking);
    }
}
