package vn.tinhhoa.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Framing.Crop;
import vn.tinhhoa.content.media.IntakeOutcome.Stored;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

@ContentTest
class PicturesTests {

    @Autowired MediaIntake intake;
    @Autowired Assets assets;
    @Autowired Pictures pictures;
    @Autowired PictureDescribing describing;
    @Autowired BlobStore blobs;
    @Autowired RenditionMaking making;
    @Autowired RenditionSweep sweep;
    @Autowired AssetRepository repository;
    @TempDir Path scratch;

    @Test
    void are_made_in_the_background() throws IOException {
        var asset = settled(take(PictureFiles.of("jpg", 1400, 700)).id());

        var sizes = RenditionSizes.of(asset);
        assertThat(sizes.widths()).containsExactly(320, 640, 960, 1280);
        assertThat(sizes.cards()).containsExactly(320, 640, 960);
        assertThat(files(asset)).hasSize(14).allMatch(blobs::exists);
    }

    @Test
    void are_made_at_once_for_a_page_that_asks() throws IOException {
        var asset = take(PictureFiles.of("png", 700, 350));
        for (var name : List.of("640.jpg", "640.webp")) {
            var picture = read(asset, name);
            assertThat(picture.getWidth()).isEqualTo(640);
            assertThat(picture.getHeight()).isEqualTo(320);
        }
        var rendition = rendition(asset, "640.webp").orElseThrow();
        assertThat(rendition.mediaType()).isEqualTo("image/webp");
        assertThat(rendition.bytes()).isEqualTo(bytes(asset, "640.webp").length);
        assertThat(rendition.etag()).contains(asset.id().value()).contains(asset.renditionHash());
    }

    @Test
    void are_never_larger_than_the_original_nor_of_other_widths() throws IOException {
        var small = take(PictureFiles.of("png", 200, 100));
        assertThat(read(small, "320.jpg").getWidth()).isEqualTo(200);
        assertThat(rendition(small, "640.jpg")).isEmpty();
        assertThat(rendition(small, "321.jpg")).isEmpty();
        assertThat(rendition(small, "640-3x2.jpg")).isEmpty();
        assertThat(RenditionName.of("640.png")).isEmpty();
        assertThat(pictures.current(new AssetId("0".repeat(32)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void stand_upright(int orientation) throws IOException {
        var asset = take(PictureFiles.photograph(800, 400, orientation));
        var picture = read(asset, "320.jpg");

        var turned = orientation >= 5;
        assertThat(picture.getWidth()).isEqualTo(320);
        assertThat(picture.getHeight()).isEqualTo(turned ? 640 : 160);
        assertThat(Corners.reddest(picture)).isEqualTo(Corners.upperLeftAfter(orientation));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void are_made_of_scans_too(int orientation) throws IOException {
        var asset = take(PictureFiles.scan(800, 400, orientation));
        assertThat(asset.mediaType()).isEqualTo("image/tiff");

        for (var name : List.of("320.jpg", "320.webp")) {
            var picture = read(asset, name);
            assertThat(picture.getHeight()).isEqualTo(orientation >= 5 ? 640 : 160);
            assertThat(Corners.reddest(picture)).isEqualTo(Corners.upperLeftAfter(orientation));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void show_the_part_that_was_chosen(int orientation) throws IOException {
        var asset = take(PictureFiles.photograph(1200, 600, orientation));
        // The upright picture's red quarter alone.
        var left = List.of(3, 6).contains(orientation) ? 0.5 : 0;
        var top = List.of(3, 8).contains(orientation) ? 0.5 : 0;
        describing.frame(
                asset.id(), new Framing(0.5, 0.5, new Crop(left, top, 0.5, 0.5)), Officers.LAN);

        var picture = read(assets.require(asset.id()), "320.jpg");

        var turned = orientation >= 5;
        assertThat(picture.getHeight()).isEqualTo(turned ? 600 : 160);
        for (var corner = 0; corner < 4; corner++) {
            assertThat(Corners.colour(picture, corner).getRed()).isGreaterThan(200);
        }
    }

    @Test
    void are_cut_for_cards_around_what_matters() throws IOException {
        var asset = take(PictureFiles.of("png", 2000, 500));
        assertThat(RenditionSizes.of(asset).cards()).containsExactly(320, 640);
        describing.frame(asset.id(), new Framing(0.1, 0.5, null), Officers.LAN);
        var left = read(assets.require(asset.id()), "640-3x2.webp");
        describing.frame(asset.id(), new Framing(0.9, 0.5, null), Officers.LAN);
        var right = read(assets.require(asset.id()), "640-3x2.webp");

        assertThat(left.getWidth()).isEqualTo(640);
        assertThat(left.getHeight()).isEqualTo(427);
        assertThat(Corners.colour(left, 0).getRed()).isGreaterThan(200);
        assertThat(Corners.colour(right, 0).getRed()).isLessThan(50);
    }

    @Test
    void show_transparency_as_white() throws IOException {
        var clear = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        var out = new ByteArrayOutputStream();
        ImageIO.write(clear, "png", out);
        var picture = read(take(out.toByteArray()), "320.jpg");
        assertThat(new Color(picture.getRGB(100, 100))).isEqualTo(Color.WHITE);
    }

    @Test
    void are_given_up_when_the_original_cannot_be_decoded() throws IOException {
        var lost = SampleAssets.png("ab".repeat(32), 500, 300, Instant.now());
        var file = Files.writeString(scratch.resolve("mat.png"), "hỏng rồi");
        blobs.put(lost.sha256(), file);
        repository.insert(lost);

        var settled = settled(lost.id());
        assertThat(settled.isKnownToBeBroken()).isTrue();
        assertThat(rendition(settled, "320.jpg")).isEmpty();
    }

    @Test
    void are_made_again_only_when_missing() throws IOException {
        var asset = take(PictureFiles.of("jpg", 641, 333));
        making.make(asset);
        var first = rendition(asset, "640.jpg").orElseThrow();
        making.make(asset);
        assertThat(rendition(asset, "640.jpg")).contains(first);
    }

    /// The original is taken away, so that nothing could be decoded.
    @Test
    void change_their_words_without_being_decoded_again() throws IOException {
        var asset = settled(take(PictureFiles.of("jpg", 700, 500)).id());
        var before = read(asset, "640.jpg");
        blobs.delete(asset.sha256());

        describing.describe(
                asset.id(), LanguageTag.VIETNAMESE, "", "Biển xanh", "Mai Lan", Officers.LAN);
        var after = settled(asset.id());

        assertThat(after.renditionHash()).isNotEqualTo(asset.renditionHash());
        assertThat(files(after)).hasSize(8).allMatch(blobs::exists);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> files(asset).stream().noneMatch(blobs::exists));
        assertThat(new String(bytes(after, "640.jpg"), StandardCharsets.UTF_8))
                .contains("Biển xanh", "Mai Lan");
        assertThat(new String(bytes(after, "320-3x2.webp"), StandardCharsets.UTF_8))
                .contains("Biển xanh", "Mai Lan");
        assertThat(read(after, "640.jpg").getRGB(0, 0, 640, 400, null, 0, 640))
                .isEqualTo(before.getRGB(0, 0, 640, 400, null, 0, 640));
    }

    @Test
    void are_owed_again_when_the_rules_change() throws IOException {
        var asset = settled(take(PictureFiles.of("png", 400, 300)).id());
        repository.save(
                asset.made(
                        new Renditions(
                                RenditionRecipe.RULES - 1,
                                "veraltet",
                                asset.renditionHash(),
                                false)));
        sweep.oweForChangedRules();
        assertThat(settled(asset.id()).renditions())
                .isEqualTo(Renditions.made(RenditionRecipe.of(asset)));
    }

    private Asset settled(AssetId id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> assets.require(id).renditionsOwedSince() == null);
        return assets.require(id);
    }

    private List<String> files(Asset asset) {
        var recipe = RenditionRecipe.of(asset);
        return RenditionSizes.of(asset).all().stream()
                .map(name -> recipe.blobName(asset, name))
                .toList();
    }

    private Asset take(byte[] file) throws IOException {
        var outcome = intake.take(new ByteArrayInputStream(file), "anh", Officers.LAN);
        assertThat(outcome).isInstanceOf(Stored.class);
        return ((Stored) outcome).asset();
    }

    private Optional<Rendition> rendition(Asset asset, String name) {
        return pictures.rendition(asset, RenditionName.of(name).orElseThrow());
    }

    private byte[] bytes(Asset asset, String name) throws IOException {
        try (var content = pictures.open(rendition(asset, name).orElseThrow())) {
            return content.readAllBytes();
        }
    }

    private BufferedImage read(Asset asset, String name) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(asset, name)));
    }
}
