package vn.tinhhoa.content.dataset.releasing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.DatasetItem;
import vn.tinhhoa.content.dataset.ItemDescription;
import vn.tinhhoa.content.dataset.description.Statements;
import vn.tinhhoa.content.dataset.picture.PictureCleaning;
import vn.tinhhoa.content.dataset.picture.XmpPacket;
import vn.tinhhoa.content.dataset.release.ReleaseAddresses;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.media.Asset;
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

    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

    private final BlobStore blobs;
    private final SiteProperties site;
    private final Clock clock;

    ReleaseCheck(BlobStore blobs, SiteProperties site, Clock clock) {
        this.blobs = blobs;
        this.site = site;
        this.clock = clock;
    }

    /// A check that is under way.
    final class Checking implements ItemFreezing.Visitor {

        private final DatasetFacts facts;
        private final List<DatasetIssue> issues;
        private boolean empty = true;

        private Checking(DatasetFacts facts) {
            this.facts = facts;
            this.issues = new ArrayList<>(FactsCheck.check(facts));
        }

        @Override
        public void see(DatasetItem item, @Nullable Asset asset) {
            empty = false;
            if (issues.size() < MOST) {
                issues.addAll(check(item, asset, facts));
            }
        }

        /// What is still missing, at most [#MOST] of it: first of the dataset, then of its pictures
        /// in their order; empty when it may be released.
        List<DatasetIssue> issues() {
            if (empty) {
                issues.add(DatasetIssue.of("dataset.items-missing"));
            }
            return List.copyOf(issues.size() > MOST ? issues.subList(0, MOST) : issues);
        }
    }

    /// Begins a check; it is to be shown every item.
    Checking of(DatasetFacts facts) {
        return new Checking(facts);
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
