package vn.tinhhoa.content.dataset.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.SampleDatasets;
import vn.tinhhoa.content.dataset.TextStatus;
import vn.tinhhoa.content.media.PictureFiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

@ContentTest
class FolderImportTests {

    private static final String TABLE =
            """
            file_name;caption_vi;caption_en;caption_en_status;credit;licence;group
            Thuyền về.jpg;Thuyền về bến;"Boats; home";MACHINE;Trần Bình;CC BY 4.0;bến
            khong-co.jpg;Không có;;;x;;
            hong.jpg;Hỏng;;;x;;
            """;

    @Autowired FolderImport folders;
    @Autowired DatasetEditing editing;
    @Autowired Datasets datasets;
    @TempDir Path directory;

    @BeforeEach
    void begin() {
        editing.begin(SampleDatasets.BAY, SampleDatasets.facts(), Officers.MAI);
    }

    @Test
    void takes_pictures_with_their_table_and_lists_what_it_cannot_take() throws IOException {
        var zip = zip(TABLE);

        var summary = folders.take(SampleDatasets.BAY, zip, Officers.MAI);

        assertThat(summary.added()).containsExactly("thuyen-ve");
        assertThat(summary.problems())
                .extracting(ImportProblem::code)
                .containsExactly("table.file", "picture.refused");
        var item = datasets.requireItem(new ItemId(SampleDatasets.BAY, "thuyen-ve"));
        assertThat(item.group()).isEqualTo("bến");
        assertThat(item.description().credit()).isEqualTo("Trần Bình");
        assertThat(item.description().licence().code()).isEqualTo("CC-BY-4.0");
        var english = item.description().captions().texts().get(SampleDatasets.EN);
        assertThat(english.text()).isEqualTo("Boats; home");
        assertThat(english.status()).isEqualTo(TextStatus.MACHINE);
        assertThat(folders.take(SampleDatasets.BAY, zip, Officers.MAI).already())
                .containsExactly("Thuyền về.jpg");
    }

    @Test
    void takes_pictures_without_a_table() throws IOException {
        var summary = folders.take(SampleDatasets.BAY, zip(null), Officers.MAI);

        assertThat(summary.added()).containsExactly("thuyen-ve");
        assertThat(summary.problems()).hasSize(1);
    }

    private Path zip(String table) throws IOException {
        var zip = directory.resolve("folder.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("Thuyền về.jpg"));
            out.write(PictureFiles.of("jpg", 50, 40));
            out.putNextEntry(new ZipEntry("hong.jpg"));
            out.write("no picture".getBytes(StandardCharsets.UTF_8));
            if (table != null) {
                out.putNextEntry(new ZipEntry("metadata.csv"));
                out.write(table.getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }
}
