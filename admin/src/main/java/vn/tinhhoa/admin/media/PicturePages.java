package vn.tinhhoa.admin.media;

import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.frame.FieldIssue;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.PictureDeleting;
import vn.tinhhoa.content.media.PictureUsage;
import vn.tinhhoa.content.media.RenditionSizes;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Puts the page of one picture together.
@Component
class PicturePages {

    private static final int OPEN = 2;

    private final Assets assets;
    private final PictureDeleting deleting;
    private final ArticleDesk desk;
    private final PictureFields fields;
    private final PictureDifferences differences;
    private final SiteLanguages languages;
    private final Times times;
    private final Clock clock;

    PicturePages(
            Assets assets,
            PictureDeleting deleting,
            ArticleDesk desk,
            PictureFields fields,
            PictureDifferences differences,
            SiteLanguages languages,
            Times times,
            Clock clock) {
        this.assets = assets;
        this.deleting = deleting;
        this.desk = desk;
        this.fields = fields;
        this.differences = differences;
        this.languages = languages;
        this.times = times;
        this.clock = clock;
    }

    PicturePage of(AssetId id, Officer officer) {
        return of(id, fields.of(assets.require(id)), List.of(), officer);
    }

    /// @param shown what the fields hold, which may be what somebody just typed
    PicturePage of(AssetId id, Fields shown, List<FieldIssue> issues, Officer officer) {
        return of(assets.require(id), shown, issues, List.of(), officer);
    }

    /// With what is kept now beside what somebody just typed.
    PicturePage compared(AssetId id, Fields typed, Officer officer) {
        var asset = assets.require(id);
        return of(asset, typed, List.of(), differences.between(asset, typed), officer);
    }

    private PicturePage of(
            Asset asset,
            Fields shown,
            List<FieldIssue> issues,
            List<PicturePage.Difference> different,
            Officer officer) {
        var id = asset.id();
        return new PicturePage(
                id.value(),
                asset.fileName(),
                asset.width(),
                asset.height(),
                (asset.bytes() + 1023) / 1024,
                asset.createdBy(),
                times.show(asset.createdAt()),
                Optional.ofNullable(asset.takenAt()).map(times::show).orElse(""),
                asset.rights().ended(clock.instant()) ? "ENDED" : "",
                assets.current(id)
                        .map(Asset::id)
                        .filter(newest -> !newest.equals(id))
                        .map(AssetId::value)
                        .orElse(""),
                asset.isPicture(),
                asset.isPicture() ? "/media/" + id + "/" + widest(asset) + ".jpg" : original(id),
                asset.framing().crop() == null ? "/media/" + id : original(id),
                shown,
                issues,
                different.isEmpty() && shown.has("seen") ? shown.get("seen") : asset.saidMark(),
                different,
                words(shown),
                Licences.all(),
                uses(id),
                assets.versions(id).stream().map(version -> version(version, id)).toList(),
                officer.mayWriteSource() && asset.replacedBy() == null,
                officer.has(Role.EDITOR));
    }

    private static int widest(Asset asset) {
        return RenditionSizes.of(asset).widths().getLast();
    }

    private static String original(AssetId id) {
        return "/pictures/" + id + "/original";
    }

    /// Open are the first ones, and those where something is said already.
    private List<PicturePage.Words> words(Fields shown) {
        var all = languages.all();
        return IntStream.range(0, all.size())
                .mapToObj(at -> {
                    var language = all.get(at);
                    var lacks = shown.line("alt-" + language).isEmpty();
                    return new PicturePage.Words(
                            language.value(), language.ownName(), lacks, at < OPEN);
                })
                .toList();
    }

    /// Each place once: what is public says more than its draft.
    private List<PicturePage.Use> uses(AssetId id) {
        return deleting.uses(id).stream()
                .map(this::use)
                .collect(
                        Collectors.toMap(
                                PicturePage.Use::address,
                                Function.identity(),
                                (first, second) -> first.isPublic() ? first : second,
                                LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(PicturePage.Use::title))
                .toList();
    }

    private PicturePage.Use use(PictureUsage.Use use) {
        var address =
                switch (use.kind()) {
                    case "publication", "draft" ->
                            "/articles/" + use.subject().replaceFirst(":", "/");
                    case "cover" -> "/articles/" + use.subject();
                    case "dataset" -> "/datasets/" + use.subject();
                    default -> "";
                };
        var title = use.kind().equals("cover") ? title(use.subject()) : use.title();
        return new PicturePage.Use(use.kind(), title, use.language().value(), address);
    }

    private String title(String article) {
        return desk.source(desk.article(new ArticleId(article))).draft().title();
    }

    private PicturePage.Version version(Asset version, AssetId shown) {
        return new PicturePage.Version(
                version.id().value(),
                version.fileName(),
                times.show(version.createdAt()),
                version.createdBy(),
                version.id().equals(shown));
    }
}
