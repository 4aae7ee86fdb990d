package vn.tinhhoa.content.dataset.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import vn.tinhhoa.content.ContentConfiguration;
import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.dataset.DatasetItem;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.SampleDatasets;
import vn.tinhhoa.content.dataset.bag.BagValidation;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.dataset.releasing.DatasetReleasing;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.embeddedmongo.EmbeddedMongo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

@ContentTest
class ReleaseRoundTripTests {

    private static final String TOP = "vinh-son-hai-1.0.0/";

    @Autowired ApplicationContext context;
    @Autowired PublishedDatasets published;
    @Autowired DatasetImport imports;
    @TempDir Path directory;

    @Test
    void comes_back_from_another_house_byte_for_byte() throws IOException {
        var samples = new SampleDatasets(context);
        samples.bay(5);
        samples.addScan(6);
        var release = samples.release();
        var zip = export(published, release, "first.zip");
        try (var store = EmbeddedMongo.start(Files.createDirectory(directory.resolve("other")));
                var other = house(store)) {
            var outcome = other.getBean(DatasetImport.class).take(zip, hash(zip), Officers.MAI);

            assertThat(outcome).isInstanceOf(ImportOutcome.Taken.class);
            var taken = (ImportOutcome.Taken) outcome;
            assertThat(taken.sameBytes()).isTrue();
            var there = other.getBean(PublishedDatasets.class);
            assertThat(Files.mismatch(zip, export(there, taken.release(), "second.zip")))
                    .isEqualTo(-1);
            assertThat(taken.release().facts()).isEqualTo(release.facts());
            assertThat(taken.release().bytes()).isEqualTo(release.bytes());
            var before = published.items(release, 0, 50);
            var after = there.items(taken.release(), 0, 50);
            assertThat(after)
                    .extracting(ReleasedItem::description)
                    .isEqualTo(before.stream().map(ReleasedItem::description).toList());
            assertThat(other.getBean(Datasets.class).items(SampleDatasets.BAY, 0, 50))
                    .extracting(DatasetItem::description)
                    .isEqualTo(before.stream().map(ReleasedItem::description).toList());
            assertThat(other.getBean(DatasetReleasing.class).plan(SampleDatasets.BAY).proposed())
                    .hasToString("1.0.1");
            assertThat(other.getBean(DatasetImport.class).take(zip, hash(zip), Officers.MAI))
                    .isInstanceOf(ImportOutcome.AlreadyThere.class);
        }
    }

    @Test
    void texts_that_look_like_formulas_are_harmless_in_the_table_and_come_back_as_they_were()
            throws IOException {
        var samples = new SampleDatasets(context);
        samples.bay(1);
        var texts = List.of("=HYPERLINK(\"x\")", "+84 256", "-12 độ", "@vua", "'=đã thế", "'nháy");
        for (int at = 0; at < texts.size(); at++) {
            samples.add(
                    at + 10,
                    SampleDatasets.description(at + 10)
                            .with(
                                    SampleDatasets.stated(texts.get(at), texts.get(at), "ខ្មែរ"),
                                    SampleDatasets.description(at + 10).altTexts())
                            .with(texts.get(at), Licence.UNKNOWN));
        }
        var release = samples.release();
        var zip = export(published, release, "formulas.zip");
        var table =
                new String(
                        BagValidation.read(zip).get(TOP + "data/metadata.csv"),
                        StandardCharsets.UTF_8);
        assertThat(table)
                .contains("'+84 256", "'-12 độ", "'@vua", "''=đã thế", ",'nháy")
                .doesNotContain(",=", "\"=", ",+", ",-", ",@");
        try (var store = EmbeddedMongo.start(Files.createDirectory(directory.resolve("other")));
                var other = house(store)) {
            var outcome = other.getBean(DatasetImport.class).take(zip, hash(zip), Officers.MAI);
            assertThat(outcome).isInstanceOf(ImportOutcome.Taken.class);
            var taken = (ImportOutcome.Taken) outcome;
            assertThat(other.getBean(PublishedDatasets.class).items(taken.release(), 0, 50))
                    .extracting(ReleasedItem::description)
                    .isEqualTo(
                            published.items(release, 0, 50).stream()
                                    .map(ReleasedItem::description)
                                    .toList());
        }
    }

    @Test
    void is_the_same_when_two_houses_build_it() throws IOException {
        var here = new SampleDatasets(context);
        here.bay(4);
        var one = here.release();
        try (var store = EmbeddedMongo.start(Files.createDirectory(directory.resolve("other")));
                var other = house(store)) {
            var there = new SampleDatasets(other);
            there.bay(4);
            var same = there.release();

            assertThat(same.bytes()).isEqualTo(one.bytes());
            assertThat(
                            Files.mismatch(
                                    export(published, one, "one.zip"),
                                    export(
                                            other.getBean(PublishedDatasets.class),
                                            same,
                                            "same.zip")))
                    .isEqualTo(-1);
        }
    }

    @Test
    void refuses_what_is_broken_or_hostile() throws IOException {
        var samples = new SampleDatasets(context);
        samples.bay(2);
        var whole = BagValidation.read(export(published, samples.release(), "bag.zip"));

        refused(whole, "bag.missing-file", files -> files.remove(TOP + "data/images/anh-1.jpg"));
        refused(whole, "bag.no-bag", files -> files.remove(TOP + "bagit.txt"));
        refused(whole, "bag.unlisted", files -> files.put(TOP + "data/images/x.jpg", new byte[9]));
        refused(whole, "bag.no-bag", files -> files.put("second/x.txt", new byte[9]));
        refused(whole, "zip.name", files -> files.put(TOP + "../../x.txt", new byte[9]));
        refused(whole, "zip.name", files -> files.put("/etc/passwd", new byte[9]));
        refused(whole, "zip.name", files -> files.put("c:\\x.txt", new byte[9]));
        refused(whole, "zip.twice", files -> files.put(TOP + "BAGIT.txt", new byte[9]));
        var other = number(whole, "1.0.0", "7.0.0");
        refused(
                other,
                "bag.fixity",
                files ->
                        files.computeIfPresent(
                                TOP + "data/images/anh-1.jpg",
                                (name, bytes) -> {
                                    var changed = bytes.clone();
                                    changed[changed.length / 2] ^= 1;
                                    return changed;
                                }));
        assertThat(refusal(Files.writeString(directory.resolve("no.zip"), "no ZIP at all")))
                .isEqualTo("zip.broken");
        assertThat(refusal(bomb())).isEqualTo("zip.bomb");
        assertThat(published.releases(SampleDatasets.BAY)).hasSize(1);
    }

    /// The same bag under another number, so that it is looked into; its record is no longer what
    /// the tag manifest says, which is found first or last, but never passed over.
    private static Map<String, byte[]> number(Map<String, byte[]> bag, String from, String to) {
        var renumbered = new LinkedHashMap<>(bag);
        renumbered.computeIfPresent(
                TOP + "release.json",
                (name, bytes) ->
                        new String(bytes, StandardCharsets.UTF_8)
                                .replace("\"" + from + "\"", "\"" + to + "\"")
                                .getBytes(StandardCharsets.UTF_8));
        return renumbered;
    }

    private Path bomb() throws IOException {
        var zip = directory.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("x/bagit.txt"));
            out.write(new byte[20_000_000]);
        }
        return zip;
    }

    private interface Plant {
        void in(Map<String, byte[]> files);
    }

    private void refused(Map<String, byte[]> whole, String code, Plant fault) throws IOException {
        var files = new LinkedHashMap<>(whole);
        fault.in(files);
        var zip = directory.resolve("broken.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                var crc = new CRC32();
                crc.update(file.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(crc.getValue());
                out.putNextEntry(entry);
                out.write(file.getValue());
            }
        }
        assertThat(refusal(zip)).isEqualTo(code);
    }

    private String refusal(Path zip) throws IOException {
        var outcome = imports.take(zip, hash(zip), Officers.MAI);
        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        return ((ImportOutcome.Refused) outcome).problems().getFirst().code();
    }

    private ConfigurableApplicationContext house(EmbeddedMongo store) {
        return new SpringApplicationBuilder(ContentConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.mongodb.uri=" + store.uri("other"),
                        "--tinhhoa.data=" + directory.resolve("other"),
                        "--tinhhoa.admin.password=mot-mat-khau-dai",
                        "--logging.level.root=warn");
    }

    private Path export(PublishedDatasets datasets, DatasetRelease release, String name)
            throws IOException {
        var bag = datasets.bag(release).orElseThrow();
        var bytes = new ByteArrayOutputStream();
        bag.write(0, bag.length(), bytes);
        return Files.write(directory.resolve(name), bytes.toByteArray());
    }

    private static String hash(Path file) throws IOException {
        return BagValidation.sha256(Files.readAllBytes(file));
    }
}
