package vn.tinhhoa.content.dataset.exchange;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.bag.BagFile;
import vn.tinhhoa.content.dataset.bag.FrozenFile;
import vn.tinhhoa.content.dataset.bag.FrozenFiles;
import vn.tinhhoa.content.dataset.bag.ReleaseBags;
import vn.tinhhoa.content.dataset.description.ReleaseDescribing;
import vn.tinhhoa.content.dataset.description.ReleaseRecord;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseState;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.dataset.release.Releases;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Takes in a release that another house (or this one) exported. Every file must be what its
/// manifests say. The bag is kept as it came, so that its next export has the same bytes; what is
/// served beside it is described anew, at this house's addresses.
@Component
@Editorial
public class DatasetImport {

    private final FrozenFiles frozen;
    private final ReleaseBags bags;
    private final ReleaseDescribing describing;
    private final IncomingPictures pictures;
    private final DatasetEditing editing;
    private final Releases releases;
    private final SiteProperties site;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DatasetImport(
            FrozenFiles frozen,
            ReleaseBags bags,
            ReleaseDescribing describing,
            IncomingPictures pictures,
            DatasetEditing editing,
            Releases releases,
            SiteProperties site,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.frozen = frozen;
        this.bags = bags;
        this.describing = describing;
        this.pictures = pictures;
        this.editing = editing;
        this.releases = releases;
        this.site = site;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// @param zip a file on this machine; only read
    /// @param sha256 of the file
    public ImportOutcome take(Path zip, String sha256, Officer by) throws IOException {
        by.require(Role.CURATOR);
        try (var content = IncomingZip.open(zip)) {
            var bag = IncomingBag.of(content);
            var said = ReleaseRecord.read(bag.bytes(ReleaseRecord.NAME));
            var known = releases.find(said.id());
            if (known.isPresent()) {
                return same(known.get(), sha256);
            }
            return take(bag, said, sha256, by);
        } catch (RefusedImportException refused) {
            return new ImportOutcome.Refused(List.of(refused.problem()));
        } catch (IllegalArgumentException broken) {
            return new ImportOutcome.Refused(
                    List.of(
                            new ImportProblem(
                                    "release.broken", String.valueOf(broken.getMessage()))));
        }
    }

    private static ImportOutcome same(DatasetRelease known, String sha256) {
        var content = known.content();
        return content != null && content.zip().sha256().equals(sha256)
                ? new ImportOutcome.AlreadyThere(known)
                : new ImportOutcome.Refused(
                        List.of(new ImportProblem("release.other", known.id().toString())));
    }

    private ImportOutcome take(IncomingBag bag, ReleaseRecord said, String sha256, Officer by)
            throws IOException {
        var files = bag.keep(frozen);
        var byPath = files.stream().collect(Collectors.toMap(BagFile::path, BagFile::file));
        var table = file(byPath, "data/metadata.csv");
        var items = pictures.take(said, bag.text("data/metadata.csv"), byPath, by);
        var packed = bags.repack(said.id().fileName(), files);
        var draft = release(said, items);
        releases.replaceItems(said.id(), items);
        var described = describing.describe(draft, items, packed, table);
        var images = items.stream().mapToLong(item -> item.picture().bytes()).sum();
        var release = draft.made(described, images, clock.instant());
        if (editing.begin(said.id().dataset(), said.facts(), by).isPresent()) {
            items.forEach(item ->
                    editing.add(
                            item.release().dataset(),
                            item.asset(),
                            item.key(),
                            item.group(),
                            item.description(),
                            by));
        }
        if (!releases.insert(release)) {
            return same(releases.require(said.id()), sha256);
        }
        audit.record(by, "dataset.release-imported", said.id().toString());
        events.publishEvent(new WorkOwed("index-datasets"));
        events.publishEvent(new WorkOwed("release-sizes"));
        return new ImportOutcome.Taken(
                releases.require(said.id()), packed.zip().sha256().equals(sha256));
    }

    private DatasetRelease release(ReleaseRecord said, List<ReleasedItem> items) {
        return new DatasetRelease(
                said.id(),
                null,
                said.id().dataset(),
                said.id().number(),
                ReleaseState.DRAFT,
                said.facts(),
                said.changeNotes(),
                site.publicUrl(),
                said.firstReleased(),
                said.released(),
                items.size(),
                0,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static FrozenFile file(Map<String, FrozenFile> files, String path)
            throws RefusedImportException {
        var file = files.get(path);
        if (file == null) {
            throw new RefusedImportException("bag.missing-file", path);
        }
        return file;
    }
}
