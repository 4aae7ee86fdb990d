package vn.tinhhoa.admin.media;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.admin.media.PictureTiles.TilesPage;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.PictureDescribing;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The pictures of the house, and what is said of each.
@Controller
class PictureController {

    private final Assets assets;
    private final PictureTiles tiles;
    private final PictureDescribing describing;
    private final SiteLanguages languages;
    private final Times times;

    PictureController(
            Assets assets,
            PictureTiles tiles,
            PictureDescribing describing,
            SiteLanguages languages,
            Times times) {
        this.assets = assets;
        this.tiles = tiles;
        this.describing = describing;
        this.languages = languages;
        this.times = times;
    }

    record PicturesPage(TilesPage pictures, long total) {}

    record PicturePage(
            String id,
            String fileName,
            int width,
            int height,
            long kilobytes,
            String createdBy,
            String createdAt,
            String credit,
            String licence,
            List<Words> words) {}

    record Words(String language, String name, String caption, String alt) {}

    @GetMapping("/pictures")
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var found = tiles.page("/pictures", text, page, languages.first());
        model.addAttribute("page", new PicturesPage(found, assets.count()));
        return "media/pictures";
    }

    @GetMapping("/pictures/{id}")
    String show(@PathVariable AssetId id, Model model) {
        var asset = assets.require(id);
        model.addAttribute(
                "page",
                new PicturePage(
                        id.value(),
                        asset.fileName(),
                        asset.width(),
                        asset.height(),
                        (asset.bytes() + 1023) / 1024,
                        asset.createdBy(),
                        times.show(asset.createdAt()),
                        asset.credit(),
                        asset.licence().name(languages.first()),
                        languages.all().stream().map(language -> words(asset, language)).toList()));
        return "media/picture";
    }

    private static Words words(Asset asset, LanguageTag language) {
        return new Words(
                language.value(),
                language.ownName(),
                asset.captions().in(language).orElse(""),
                asset.altTexts().in(language).orElse(""));
    }

    @PostMapping("/pictures/{id}")
    String describe(
            @PathVariable AssetId id,
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            RedirectAttributes next) {
        describing.describe(
                id,
                text(form, "credit"),
                text(form, "licence"),
                localised(form, "caption-"),
                localised(form, "alt-"),
                officer);
        Toast.done(next, "toast.saved");
        return "redirect:/pictures/" + id;
    }

    private Localised localised(MultiValueMap<String, String> form, String prefix) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        for (var language : languages.all()) {
            texts.put(language, text(form, prefix + language));
        }
        return new Localised(texts);
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : HtmlSanitiser.line(value);
    }
}
