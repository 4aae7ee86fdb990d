package vn.tinhhoa.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.drew.imaging.ImageMetadataReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.media.IntakeOutcome.Stored;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import javax.imageio.ImageIO;

@ContentTest
class PicturesTests {

    @Autowired MediaIntake intake;
    @Autowired Assets assets;
    @Autowired Pictures pictures;
    @Autowired BlobStore blobs;
    @Autowired RenditionMaking making;
    @Autowired AssetRepository repository;
    @TempDir Path scratch;

    @Test
    void are_made_in_the_background() throws IOException {
        var asset = take(PictureFiles.of("jpg", 1400, 700));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> assets.require(asset.id()).renditionsOwedSince() == null);

        assertThat(Rendition.widths(asset)).containsExactly(320, 640, 960, 1280);
        assertThat(Rendition.widths(asset))
                .allMatch(width -> blobs.exists(Rendition.blobName(asset, width)));
    }

    @Test
    void are_made_at_once_for_a_page_that_asks() throws IOException {
        var asset = take(PictureFiles.of("png", 700, 350));

        var rendition = pictures.rendition(asset.id(), 640).orElseThrow();

        try (var content = pictures.open(rendition)) {
            var file = content.readAllBytes();
            assertThat(rendition.bytes()).isEqualTo(file.length);
            var picture = ImageIO.read(new ByteArrayInputStream(file));
            assertThat(picture.getWidth()).isEqualTo(640);
            assertThat(picture.getHeight()).isEqualTo(320);
        }
        assertThat(rendition.etag()).startsWith("\"").contains(asset.id().value());
    }

    @Test
    void are_never_larger_than_the_original_nor_of_other_widths() throws IOException {
        var small = take(PictureFiles.of("png", 200, 100));
        assertThat(read(small, 320).getWidth()).isEqualTo(200);
        assertThat(pictures.rendition(small.id(), 640)).isEmpty();
        assertThat(pictures.rendition(small.id(), 321)).isEmpty();
        assertThat(pictures.rendition(new AssetId("0".repeat(32)), 320)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void stand_upright(int orientation) throws IOException {
        var asset = take(PictureFiles.photograph(800, 400, orientation));
        var picture = read(asset, 320);

        var turned = orientation >= 5;
        assertThat(picture.getWidth()).isEqualTo(320);
        assertThat(picture.getHeight()).isEqualTo(turned ? 640 : 160);
        // The corner that EXIF says the stored upper left corner is at.
        var red =
                switch (orientation) {
                    case 1, 5 -> 0;
                    case 2, 6 -> 1;
                    case 3, 7 -> 2;
                    default -> 3;
                };
        assertThat(reddestCorner(picture)).isEqualTo(red);
    }

    @Test
    void say_nothing_of_place_camera_or_people() throws Exception {
        var asset = take(PictureFiles.photograph(801, 400, 1));
        var rendition = pictures.rendition(asset.id(), 320).orElseThrow();
        try (var content = pictures.open(rendition)) {
            var metadata = ImageMetadataReader.readMetadata(content);
            for (var directory : metadata.getDirectories()) {
                assertThat(directory.getName()).isIn("JPEG", "JFIF", "Huffman", "File Type");
            }
        }
    }

    @Test
    void show_transparency_as_white() throws IOException {
        var clear = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        var out = new ByteArrayOutputStream();
        ImageIO.write(clear, "png", out);
        var picture = read(take(out.toByteArray()), 320);
        assertThat(new Color(picture.getRGB(100, 100))).isEqualTo(Color.WHITE);
    }

    @Test
    void are_given_up_when_the_original_cannot_be_decoded() throws IOException {
        var broken = take(PictureFiles.of("gif", 500, 300));
        var lost = SampleAssets.png("ab".repeat(32), 500, 300, broken.createdAt());
        var file = Files.writeString(scratch.resolve("mat.png"), "hỏng rồi");
        blobs.put(lost.sha256(), file);
        repository.insert(lost);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> assets.require(lost.id()).renditionsOwedSince() == null);
        assertThat(pictures.rendition(lost.id(), 320)).isEmpty();
    }

    @Test
    void are_made_again_only_when_missing() throws IOException {
        var asset = take(PictureFiles.of("jpg", 641, 333));
        making.make(asset);
        var first = pictures.rendition(asset.id(), 640).orElseThrow();
        making.make(asset);
        assertThat(pictures.rendition(asset.id(), 640)).contains(first);
    }

    private Asset take(byte[] file) throws IOException {
        var outcome = intake.take(new ByteArrayInputStream(file), "anh", Officers.LAN);
        assertThat(outcome).isInstanceOf(Stored.class);
        return ((Stored) outcome).asset();
    }

    private BufferedImage read(Asset asset, int width) throws IOException {
        var rendition = pictures.rendition(asset.id(), width).orElseThrow();
        try (var content = pictures.open(rendition)) {
            return ImageIO.read(content);
        }
    }

    /// Clockwise from the upper left one.
    private static int reddestCorner(BufferedImage picture) {
        var right = picture.getWidth() - 20;
        var low = picture.getHeight() - 20;
        var corners =
                new int[] {
                    picture.getRGB(20, 20),
                    picture.getRGB(right, 20),
                    picture.getRGB(right, low),
                    picture.getRGB(20, low)
                };
        var reddest = 0;
        for (int corner = 1; corner < corners.length; corner++) {
            if (new Color(corners[corner]).getRed() > new Color(corners[reddest]).getRed()) {
                reddest = corner;
            }
        }
        return reddest;
    }
}
