package vn.tinhhoa.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.xmp.XmpDirectory;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.IntakeOutcome.Stored;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Reads the bytes of every public rendition with a reader that had no part in writing them.
@ContentTest
class LeakTests {

    private static final Set<String> HARMLESS =
            Set.of("JPEG", "JFIF", "Huffman", "File Type", "XMP", "WebP");

    @Autowired MediaIntake intake;
    @Autowired Assets assets;
    @Autowired Pictures pictures;
    @Autowired PictureDescribing describing;

    @Test
    void renditions_name_credit_rights_and_alt_text_and_nothing_else() throws Exception {
        var asset = described();
        for (var name : RenditionSizes.of(asset).all()) {
            var rendition = pictures.rendition(asset, name).orElseThrow();
            byte[] bytes;
            try (var content = pictures.open(rendition)) {
                bytes = content.readAllBytes();
            }
            check(name, bytes);
        }
    }

    private static void check(RenditionName name, byte[] bytes) throws Exception {
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
        var said = new TreeSet<String>();
        for (var directory : metadata.getDirectories()) {
            assertThat(directory.getName()).as(name.toString()).isIn(HARMLESS);
            assertThat(directory.getErrors()).as(name.toString()).isEmpty();
            directory.getTags().forEach(tag -> said.add(tag.toString()));
        }
        var xmp = metadata.getFirstDirectoryOfType(XmpDirectory.class);
        var properties = new ArrayList<String>();
        var all = xmp.getXmpProperties();
        all.forEach((path, value) -> properties.add(path + "=" + value));
        assertThat(all)
                .as(name.toString())
                .containsEntry("photoshop:Credit", "Sở Du lịch Sơn Hải")
                .containsEntry("dc:rights[1]", "Sở Du lịch Sơn Hải, CC BY 4.0")
                .containsEntry("xmpRights:UsageTerms[1]", "CC BY 4.0")
                .containsEntry(
                        "xmpRights:WebStatement", "https://creativecommons.org/licenses/by/4.0/");
        assertThat(properties.toString())
                .contains("Iptc4xmpCore:AltTextAccessibility", "Thuyền thúng", "Coracles")
                .contains("xml:lang=vi", "xml:lang=en", "xml:lang=x-default");
        var everything = said + properties.toString() + text(bytes);
        assertThat(everything)
                .doesNotContain(
                        "Nguyễn", "SERIAL", "4711", "GPS", "13.7", "109", "Hãng", "Bà Tư", "Canon");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 4_000), StandardCharsets.UTF_8)
                + new String(bytes, StandardCharsets.US_ASCII)
                        .replaceAll("(?s).*?([\\x20-\\x7e]{8,}).*?", "$1 ")
                        .replaceAll("109|4711|13\\.7", " ");
    }

    private Asset described() throws Exception {
        var file =
                new DescribedFile()
                        .iptc(80, "Nguyễn Văn Hải".getBytes(StandardCharsets.UTF_8))
                        .xmp(
                                """
                                <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Bà Tư</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
                                <aux:SerialNumber>SERIAL-4711</aux:SerialNumber><aux:Lens>Canon</aux:Lens>
                                <exif:GPSLatitude>13,46N</exif:GPSLatitude>\
                                """)
                        .around(PictureFiles.photograph(900, 600, 6));
        var outcome = intake.take(new ByteArrayInputStream(file), "anh.jpg", Officers.LAN);
        var asset = ((Stored) outcome).asset();
        assertThat(asset.rights().creator()).isEqualTo("Nguyễn Văn Hải");
        assertThat(asset.origin().coordinates()).isNotNull();
        var words =
                Map.of(
                        LanguageTag.VIETNAMESE, "Thuyền thúng về bến",
                        LanguageTag.ENGLISH, "Coracles come home");
        describing.describe(
                asset.id(),
                "Sở Du lịch Sơn Hải",
                "CC BY 4.0",
                Localised.EMPTY,
                new Localised(words),
                Officers.LAN);
        return assets.require(asset.id());
    }
}
