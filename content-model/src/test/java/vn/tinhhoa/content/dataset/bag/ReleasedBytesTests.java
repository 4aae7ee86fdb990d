package vn.tinhhoa.content.dataset.bag;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.xmp.XmpDirectory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.dataset.SampleDatasets;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

@ContentTest
class ReleasedBytesTests {

    @Autowired ApplicationContext context;
    @Autowired PublishedDatasets published;
    @TempDir Path directory;

    private ReleaseBag bag;
    private String hash;
    private Path zip;

    @BeforeEach
    void release() throws IOException {
        var samples = new SampleDatasets(context);
        samples.bay(6);
        var release = samples.release();
        bag = published.bag(release).orElseThrow();
        hash = release.bytes().zip().sha256();
        zip = directory.resolve("bag.zip");
        try (var out = Files.newOutputStream(zip)) {
            bag.write(0, bag.length(), out);
        }
    }

    @Test
    void is_a_valid_bag() throws IOException {
        assertThat(BagValidation.faults(zip)).isEmpty();
        assertThat(BagValidation.sha256(Files.readAllBytes(zip))).isEqualTo(hash);
        assertThat(List.copyOf(BagValidation.read(zip).keySet()))
                .isSorted()
                .contains(
                        "vinh-son-hai-1.0.0/data/metadata.csv",
                        "vinh-son-hai-1.0.0/data/images/anh-1.jpg",
                        "vinh-son-hai-1.0.0/croissant.json",
                        "vinh-son-hai-1.0.0/README.md",
                        "vinh-son-hai-1.0.0/LICENSE",
                        "vinh-son-hai-1.0.0/CITATION.cff");
    }

    @Test
    void has_the_published_hash_after_any_cut() throws IOException {
        var random = new Random(200);
        for (int round = 0; round < 200; round++) {
            var cut = Math.abs(random.nextLong()) % (bag.length() + 1);
            try (var whole = new Measuring(OutputStream.nullOutputStream())) {
                bag.write(0, cut, whole);
                bag.write(cut, bag.length(), whole);
                assertThat(whole.measured().sha256()).isEqualTo(hash);
            }
        }
    }

    /// Read with an independent reader, over the real bytes of the bag.
    @Test
    void tells_nothing_that_the_release_does_not_say() throws Exception {
        var secrets = new String[] {"SERIAL-4711", "Nguyễn Văn Hải", "Hãng Máy Ảnh"};
        for (var entry : BagValidation.read(zip).entrySet()) {
            var text = new String(entry.getValue(), StandardCharsets.UTF_8);
            assertThat(text).as(entry.getKey()).doesNotContain(secrets);
            if (entry.getKey().endsWith(".jpg")) {
                onlyXmp(entry.getValue());
            }
        }
    }

    private static void onlyXmp(byte[] picture) throws ImageProcessingException, IOException {
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
        assertThat(metadata.getDirectories())
                .extracting(directory -> directory.getName())
                .doesNotContain("GPS", "Exif IFD0", "Exif SubIFD", "IPTC", "JpegComment");
        var xmp = metadata.getFirstDirectoryOfType(XmpDirectory.class);
        assertThat(xmp.getXmpProperties().values())
                .contains("Trần Thị Bình / Sở Ngoại vụ", "Bãi Trước");
        assertThat(xmp.getXmpProperties().toString())
                .contains("Iptc4xmpCore:AltTextAccessibility", "plus:DataMining");
        assertThat(ImageIO.read(new ByteArrayInputStream(picture))).isNotNull();
    }

    @Test
    void fits_memory_of_one_piece() throws IOException {
        var part = new ByteArrayOutputStream();
        bag.write(bag.length() - 22, bag.length(), part);

        assertThat(part.toByteArray()).startsWith('P', 'K', 5, 6);
    }
}
