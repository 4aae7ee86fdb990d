package vn.tinhhoa.admin.media;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.article.EditionBar;
import vn.tinhhoa.admin.article.EditionBars;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.admin.media.PictureTiles.Tile;
import vn.tinhhoa.admin.media.PictureTiles.TilesPage;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleDrafting;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.article.SaveOutcome;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.text.PicturesInText;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Choosing pictures for an article by looking at them: as its cover, or for its text. The dialog
/// in the editor shows the same tiles.
@Controller
class PictureChoosingController {

    private final ArticleDesk desk;
    private final ArticleDrafting drafting;
    private final EditionBars bars;
    private final PictureTiles tiles;
    private final PictureUpload upload;
    private final Assets assets;

    PictureChoosingController(
            ArticleDesk desk,
            ArticleDrafting drafting,
            EditionBars bars,
            PictureTiles tiles,
            PictureUpload upload,
            Assets assets) {
        this.desk = desk;
        this.drafting = drafting;
        this.bars = bars;
        this.tiles = tiles;
        this.upload = upload;
        this.assets = assets;
    }

    /// @param chosen the picture that is ticked; empty when none is
    record ChoosingPage(EditionBar bar, TilesPage pictures, String chosen, boolean hasCover) {}

    /// The tiles alone, for the dialog.
    @GetMapping("/pictures/tiles")
    String tiles(
            @RequestParam LanguageTag language,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String from,
            Model model) {
        model.addAttribute("pictures", tiles.page("/pictures/tiles", text, from, language));
        return "media/tiles :: choice(pictures=${pictures}, chosen='')";
    }

    @GetMapping("/articles/{id}/pictures")
    String choose(
            @PathVariable ArticleId id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String from,
            @RequestParam Optional<AssetId> chosen,
            Officer officer,
            Model model) {
        var article = desk.article(id);
        var edition = desk.source(article);
        var language = edition.language();
        var cover = Optional.ofNullable(article.facts().cover());
        var ticked = chosen.or(() -> cover);
        model.addAttribute(
                "page",
                new ChoosingPage(
                        bars.of(article, edition, officer),
                        withTicked(
                                tiles.page(address(id), text, from, language),
                                ticked.flatMap(assets::find),
                                language),
                        ticked.map(AssetId::value).orElse(""),
                        cover.isPresent()));
        return "media/choose";
    }

    /// The ticked picture comes first, wherever it stands among the others.
    private TilesPage withTicked(TilesPage page, Optional<Asset> ticked, LanguageTag language) {
        if (ticked.isEmpty() || !page.previous().isEmpty() || !page.text().isEmpty()) {
            return page;
        }
        var first = tiles.tile(ticked.get(), language);
        List<Tile> all = new ArrayList<>(List.of(first));
        page.tiles().stream().filter(tile -> !tile.id().equals(first.id())).forEach(all::add);
        return new TilesPage(all, page.text(), page.previous(), page.next());
    }

    @PostMapping("/articles/{id}/pictures/upload")
    String upload(
            @PathVariable ArticleId id,
            @RequestParam MultipartFile file,
            Officer officer,
            RedirectAttributes next)
            throws IOException {
        var address = "redirect:" + address(id);
        return switch (upload.take(file, officer)) {
            case IntakeOutcome.Stored(var asset) -> address + "?chosen=" + asset.id();
            case IntakeOutcome.AlreadyThere(var asset) -> address + "?chosen=" + asset.id();
            case IntakeOutcome.Refused(var code, var arguments) -> {
                Toast.warn(next, "refused." + code, arguments.toArray(String[]::new));
                yield address;
            }
        };
    }

    /// @param use `cover`, `no-cover` or `text`
    @PostMapping("/articles/{id}/pictures")
    String use(
            @PathVariable ArticleId id,
            @RequestParam Optional<AssetId> picture,
            @RequestParam String use,
            @RequestParam int revision,
            Officer officer,
            RedirectAttributes next) {
        var edition = desk.source(desk.article(id));
        var asset = picture.map(assets::require);
        if (use.equals("no-cover")) {
            changeCover(edition, null, officer, next);
        } else if (asset.isEmpty()) {
            Toast.warn(next, "toast.picture-needed");
            return "redirect:" + address(id);
        } else if (use.equals("text")) {
            append(edition, asset.get(), revision, officer, next);
        } else {
            changeCover(edition, asset.get().id(), officer, next);
        }
        return "redirect:/articles/"
                + id
                + "/"
                + edition.language()
                + (use.equals("text") ? "" : "#cover");
    }

    private void changeCover(
            Edition edition, @Nullable AssetId cover, Officer officer, RedirectAttributes next) {
        var facts = desk.article(edition.article()).facts();
        drafting.changeFacts(edition.article(), facts.withCover(cover), officer);
        Toast.done(next, cover == null ? "toast.cover-removed" : "toast.cover-set");
    }

    private void append(
            Edition edition, Asset asset, int revision, Officer officer, RedirectAttributes next) {
        var draft = edition.draft();
        var body =
                PicturesInText.append(
                        draft.body(),
                        asset.id().value(),
                        "/media/" + asset.id(),
                        asset.altTexts().in(edition.language()).orElse(""),
                        asset.captions().in(edition.language()).orElse(""));
        var outcome =
                drafting.save(edition.id(), draft.withBody(body), List.of(), revision, officer);
        switch (outcome) {
            case SaveOutcome.Saved saved -> Toast.done(next, "toast.picture-appended");
            case SaveOutcome.Unchanged same -> Toast.done(next, "toast.picture-appended");
            case SaveOutcome.Outdated outdated -> Toast.warn(next, "toast.moved-on");
        }
    }

    private static String address(ArticleId id) {
        return "/articles/" + id + "/pictures";
    }
}
