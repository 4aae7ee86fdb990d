package vn.tinhhoa.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.dataset.ItemId;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

class DemoDatasetsTests {

    private static final Set<String> LANGUAGES = Set.of("vi", "en", "zh");

    private final List<DemoDataset> datasets = DemoLibrary.datasets();

    @Test
    void there_are_forty_pictures_and_twenty_five_after_one_is_taken_back() {
        assertThat(datasets)
                .extracting(each -> each.pictures().size() - (each.withdraw() == null ? 0 : 1))
                .containsExactly(40, 25);
        assertThat(datasets.getLast().pictures())
                .extracting(DemoDataset.Picture::key)
                .contains(datasets.getLast().withdraw().key());
    }

    @Test
    void every_picture_is_described_in_each_language_and_no_two_alike() {
        var scenes = new HashSet<Object>();
        var captions = new HashSet<String>();
        for (var dataset : datasets) {
            var terms = dataset.terms().stream().map(DemoDataset.DemoTerm::uri).toList();
            for (var picture : dataset.pictures()) {
                assertThat(ItemId.isKey(picture.key())).as(picture.key()).isTrue();
                assertThat(scenes.add(picture.scene())).as(picture.key()).isTrue();
                assertThat(captions.add(picture.captions().get("vi"))).as(picture.key()).isTrue();
                assertThat(picture.captions().keySet()).isEqualTo(LANGUAGES);
                assertThat(picture.alts().keySet()).isEqualTo(LANGUAGES);
                assertThat(dataset.places()).containsKey(picture.place());
                assertThat(terms).containsAll(picture.terms());
                assertThat(picture.terms()).isNotEmpty();
                assertThat(picture.created()).isBetween(dataset.from(), dataset.to());
            }
        }
    }

    @Test
    void texts_are_composed_and_vietnamese_has_its_marks() {
        datasets.stream()
                .flatMap(dataset ->
                        Stream.concat(
                                Stream.of(
                                        dataset.titles(),
                                        dataset.descriptions(),
                                        dataset.extended()),
                                dataset.pictures().stream()
                                        .flatMap(each -> Stream.of(each.captions(), each.alts()))))
                .forEach(DemoDatasetsTests::isWellWritten);
    }

    private static void isWellWritten(Map<String, String> texts) {
        texts.values()
                .forEach(text ->
                        assertThat(text)
                                .isNotBlank()
                                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC)));
        var vietnamese = texts.getOrDefault("vi", "");
        var letters = vietnamese.codePoints().filter(Character::isLetter).count();
        var marked = vietnamese.codePoints().filter(sign -> sign > 127).count();
        assertThat((double) marked / letters).as(vietnamese).isGreaterThan(0.05);
    }

    @Test
    void drawn_files_say_who_made_them_when_and_where() throws Exception {
        var picture = datasets.getFirst().pictures().getFirst();
        var file =
                DemoMetadata.written(
                        new DemoPictures().jpeg(picture.scene()),
                        new DemoShot(
                                picture.key(),
                                picture.creator(),
                                picture.created(),
                                picture.latitude(),
                                picture.longitude(),
                                "Một chú thích"));

        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));

        assertThat(
                        metadata.getFirstDirectoryOfType(ExifIFD0Directory.class)
                                .getDescription(ExifIFD0Directory.TAG_ARTIST))
                .isEqualTo(picture.creator());
        assertThat(
                        metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class)
                                .getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL))
                .startsWith(picture.created().toString().replace('-', ':'));
        var place = metadata.getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation();
        assertThat(place.getLatitude()).isCloseTo(picture.latitude(), Offset.offset(0.0001));
        assertThat(place.getLongitude()).isCloseTo(picture.longitude(), Offset.offset(0.0001));
        assertThat(
                        metadata.getFirstDirectoryOfType(IptcDirectory.class)
                                .getString(IptcDirectory.TAG_CAPTION))
                .isEqualTo("Một chú thích");
    }
}
