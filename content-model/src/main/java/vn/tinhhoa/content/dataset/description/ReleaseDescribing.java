package vn.tinhhoa.content.dataset.description;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.bag.BagFile;
import vn.tinhhoa.content.dataset.bag.BagInfo;
import vn.tinhhoa.content.dataset.bag.FrozenFile;
import vn.tinhhoa.content.dataset.bag.FrozenFiles;
import vn.tinhhoa.content.dataset.bag.ReleaseBags;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseFile;
import vn.tinhhoa.content.dataset.release.ReleasePackage;
import vn.tinhhoa.content.dataset.release.ReleasedItem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Writes down everything that a release says of itself, and freezes it: from then on these are
/// bytes, and no later version of this program changes them.
@Component
public class ReleaseDescribing {

    private final FrozenFiles files;
    private final ReleaseBags bags;

    ReleaseDescribing(FrozenFiles files, ReleaseBags bags) {
        this.files = files;
        this.bags = bags;
    }

    /// Packs the bag and describes it.
    ///
    /// @param items all of them, with their pictures
    public ReleasePackage describe(DatasetRelease release, List<ReleasedItem> items)
            throws IOException {
        var table = files.put(out -> MetadataCsv.write(release, items, out));
        var contents = new ArrayList<BagFile>();
        items.forEach(item -> contents.add(new BagFile(item.path(), item.picture())));
        contents.add(new BagFile("data/" + ReleaseFile.METADATA, table));
        var manifest = bags.payloadManifest(contents).file();
        var croissant = croissant(release, items);
        var papers = new BagPapers(release);
        contents.add(paper("croissant.json", croissant.inBag(manifest, table)));
        contents.add(paper("README.md", papers.readme()));
        contents.add(paper("LICENSE", papers.licence(items)));
        contents.add(paper("CITATION.cff", papers.citation()));
        contents.add(paper(ReleaseRecord.NAME, ReleaseRecord.write(release)));
        var packed = bags.pack(release.id().fileName(), contents, info(release));
        return describe(release, items, packed, table);
    }

    /// Describes a bag that is there already, at this house's own addresses.
    public ReleasePackage describe(
            DatasetRelease release,
            List<ReleasedItem> items,
            ReleaseBags.Packed packed,
            FrozenFile table)
            throws IOException {
        var served = new ArrayList<ReleaseFile>();
        served.add(new ReleaseFile(ReleaseFile.METADATA, "text/csv;charset=UTF-8", table));
        served.add(
                file(
                        ReleaseFile.CROISSANT,
                        Croissant.MEDIA_TYPE,
                        croissant(release, items).served(packed.zip(), table)));
        served.add(
                file(
                        ReleaseFile.IIIF,
                        IiifManifest.MEDIA_TYPE,
                        new IiifManifest(release).bytes(items)));
        var known = new ArrayList<ReleaseFile>();
        known.add(new ReleaseFile(ReleaseFile.BAG, "application/zip", packed.zip()));
        known.addAll(served);
        var dcat = List.of(new Dcat(release).dataset(known));
        served.add(file(ReleaseFile.DCAT_TURTLE, "text/turtle;charset=UTF-8", TurtleText.of(dcat)));
        served.add(file(ReleaseFile.DCAT_JSON, "application/ld+json", JsonLdText.of(dcat)));
        var almost = new ReleasePackage(packed.index(), packed.zip(), served);
        served.add(
                file(
                        ReleaseFile.SCHEMA_ORG,
                        "application/ld+json",
                        SchemaOrg.served(release.with(almost))));
        served.add(
                file("LICENSE", "text/plain;charset=UTF-8", new BagPapers(release).licence(items)));
        return new ReleasePackage(packed.index(), packed.zip(), List.copyOf(served));
    }

    private static Croissant croissant(DatasetRelease release, List<ReleasedItem> items) {
        return new Croissant(release, items.stream().map(ReleasedItem::mediaType).toList());
    }

    private static BagInfo info(DatasetRelease release) {
        var described = new Described(release);
        var facts = release.facts();
        return new BagInfo(
                facts.publisher().name(),
                described.where().page(),
                described.description(facts.first()),
                release.released(),
                facts.contact().name(),
                facts.contact().email());
    }

    private BagFile paper(String path, byte[] bytes) throws IOException {
        return new BagFile(path, files.put(out -> out.write(bytes)));
    }

    private ReleaseFile file(String name, String mediaType, byte[] bytes) throws IOException {
        return new ReleaseFile(name, mediaType, files.put(out -> out.write(bytes)));
    }
}
