package vn.tinhhoa.content.dataset.releasing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.DatasetItem;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.ImageDataset;
import vn.tinhhoa.content.dataset.ItemDescription;
import vn.tinhhoa.content.dataset.description.Statements;
import vn.tinhhoa.content.dataset.picture.PictureCleaning;
import vn.tinhhoa.content.dataset.picture.XmpPacket;
import vn.tinhhoa.content.dataset.release.ReleaseAddresses;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Everything that a dataset needs before the public may have it, in one place.
@Component
@Editorial
public class ReleaseCheck {

    /// More than this nobody reads at once.
    public static final int MOST = 500;

    private static final int PAGE = 200;
    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

    private final Datasets datasets;
    private final Assets assets;
    private final BlobStore blobs;
    private final SiteProperties site;
    private final Clock clock;

    ReleaseCheck(
            Datasets datasets, Assets assets, BlobStore blobs, SiteProperties site, Clock clock) {
        this.datasets = datasets;
        this.assets = assets;
        this.blobs = blobs;
        this.site = site;
        this.clock = clock;
    }

    /// What is still missing, at most [#MOST] of it: first of the dataset, then of its pictures in
    /// their order; empty when it may be released.
    public List<DatasetIssue> check(ImageDataset dataset) {
        var issues = new ArrayList<>(FactsCheck.check(dataset.facts()));
        var page = datasets.items(dataset.id(), 0, PAGE);
        if (page.isEmpty()) {
            issues.add(DatasetIssue.of("dataset.items-missing"));
        }
        for (int number = 1; !page.isEmpty() && issues.size() < MOST; number++) {
            var known = assets.findAll(page.stream().map(DatasetItem::asset).toList());
            for (var item : page) {
                issues.addAll(check(item, known.get(item.asset()), dataset.facts()));
            }
            page = datasets.items(dataset.id(), number, PAGE);
        }
        return issues.size() > MOST ? issues.subList(0, MOST) : issues;
    }

    private List<DatasetIssue> check(DatasetItem item, @Nullable Asset asset, DatasetFacts facts) {
        var issues = new ArrayList<DatasetIssue>();
        var key = item.id().key();
        var said = item.description();
        for (var language : facts.languages()) {
            if (said.captions().in(language).isEmpty()) {
                issues.add(DatasetIssue.in(language, "item.caption-missing", key));
            }
            if (said.altTexts().in(language).isEmpty()) {
                issues.add(DatasetIssue.in(language, "item.alt-text-missing", key));
            }
        }
        if (said.credit().isEmpty()) {
            issues.add(DatasetIssue.of("item.credit-missing", key, ""));
        }
        if (said.licence().isUnknown() && facts.licence().isUnknown()) {
            issues.add(DatasetIssue.of("item.licence-missing", key, ""));
        }
        if (!said.created().isEmpty() && !DATE.matcher(said.created()).matches()) {
            issues.add(DatasetIssue.of("item.date-broken", key, said.created()));
        }
        if (isTooLong(item, said, facts)) {
            issues.add(DatasetIssue.of("item.texts-too-long", key, ""));
        }
        if (asset == null) {
            issues.add(DatasetIssue.of("item.picture-gone", key, ""));
        } else {
            file(key, asset, clock.instant(), issues);
        }
        return issues;
    }

    private void file(String key, Asset asset, Instant now, List<DatasetIssue> issues) {
        var rights = asset.rights();
        var consent = rights.consentEnds();
        var licence = rights.licenceEnds();
        if (consent != null && !consent.isAfter(now)) {
            issues.add(DatasetIssue.of("item.consent-ended", key, ""));
        }
        if (licence != null && !licence.isAfter(now)) {
            issues.add(DatasetIssue.of("item.licence-ended", key, ""));
        }
        if (!PictureCleaning.types().contains(asset.mediaType())) {
            issues.add(DatasetIssue.of("item.format", key, asset.mediaType()));
        }
        if (blobs.size(asset.sha256()) != asset.bytes()) {
            issues.add(DatasetIssue.of("item.unreadable", key, asset.fileName()));
        }
    }

    /// What is said of a picture must fit into its file.
    private boolean isTooLong(DatasetItem item, ItemDescription said, DatasetFacts facts) {
        var id = new ReleaseId(item.dataset(), ReleaseVersion.FIRST);
        var where = new ReleaseAddresses(site.publicUrl(), id);
        var released = said.released(facts.languages(), facts.licence());
        return XmpPacket.of(Statements.of(released, facts, where, item.id().key())).length
                > XmpPacket.LONGEST;
    }
}
