package vn.tinhhoa.admin.media;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.Library;
import vn.tinhhoa.content.media.Library.Position;
import vn.tinhhoa.content.media.PictureFilter;

import java.util.List;

/// Pages of small pictures, to look through and to choose from.
@Component
class PictureTiles {

    private static final int ON_PAGE = 24;

    private final Library library;
    private final SiteLanguages languages;

    PictureTiles(Library library, SiteLanguages languages) {
        this.library = library;
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
    /// @param from where the page begins, as the one before or after it says; blank for the first
    TilesPage page(String address, String text, String from, LanguageTag language) {
        var found = library.find(PictureFilter.text(text), Position.of(from).orElse(null), ON_PAGE);
        return new TilesPage(
                found.assets().stream()
                        .filter(Asset::isPicture)
                        .map(asset -> tile(asset, language))
                        .toList(),
                text,
                link(address, text, found.previous()),
                link(address, text, found.next()));
    }

    private static String link(String address, String text, @Nullable Position from) {
        return from == null
                ? ""
                : UriComponentsBuilder.fromPath(address)
                        .queryParam("text", "{text}")
                        .queryParam("from", from)
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
