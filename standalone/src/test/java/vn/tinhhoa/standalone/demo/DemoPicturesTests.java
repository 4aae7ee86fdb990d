package vn.tinhhoa.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;

import javax.imageio.ImageIO;

class DemoPicturesTests {

    private final DemoContent content = DemoLibrary.load(LocalDate.of(2026, 11, 26));
    private final DemoPictures pictures = new DemoPictures();

    @Test
    void draws_the_same_picture_from_the_same_scene() {
        var picture = content.picture("binh-minh");
        assertThat(pictures.jpeg(picture)).isEqualTo(pictures.jpeg(picture));
    }

    @Test
    void draws_every_picture_at_its_size_and_no_two_alike() throws IOException {
        var seen = new HashSet<Integer>();
        for (var picture : content.pictures()) {
            var image = ImageIO.read(new ByteArrayInputStream(pictures.jpeg(picture)));
            assertThat(image.getWidth()).isEqualTo(picture.scene().width());
            assertThat(image.getHeight()).isEqualTo(picture.scene().height());
            var corner = image.getRGB(100, image.getHeight() / 2) * 31 + image.getRGB(1400, 900);
            assertThat(seen.add(corner)).as(picture.key()).isTrue();
        }
    }
}
