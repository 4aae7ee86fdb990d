package vn.tinhhoa.content.media.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.text.PicturesInText;

import java.io.IOException;
import java.util.List;

class PdfManuscriptTests extends ManuscriptImportTest {

    @Test
    void joins_lines_into_paragraphs_also_across_pages() throws IOException {
        var manuscript =
                pdf(
                        new PdfFile()
                                .titled("Microsoft Word - bai-viet.docx")
                                .page(
                                        List.of(
                                                "MÚA RỐI NƯỚC LÀNG ĐÔNG",
                                                "",
                                                "Múa rối nước là một loại hình nghệ thuật dân gian"
                                                        + " của vùng đồng bằng,",
                                                "ra đời từ nhiều thế kỷ trước và được giữ gìn cho"
                                                        + " đến ngày nay trong",
                                                "các phường rối.",
                                                "",
                                                "Đoạn thứ hai còn dài, nói về thủy đình, về quân"
                                                        + " rối và về những người",
                                                "thợ chạm đã làm nên chúng qua nhiều đời, và về",
                                                "",
                                                "- 1 -"))
                                .page(
                                        List.of(
                                                "cả những buổi diễn trên ao làng vào ngày hội.",
                                                "",
                                                "Trang 2/2")));

        assertThat(manuscript.title()).isEqualTo("MÚA RỐI NƯỚC LÀNG ĐÔNG");
        assertThat(blocks(manuscript))
                .isEqualTo(
                        "<p>Múa rối nước là một loại hình nghệ thuật dân gian của vùng đồng bằng,"
                                + " ra đời từ nhiều thế kỷ trước và được giữ gìn cho đến ngày nay"
                                + " trong các phường rối.</p><p>Đoạn thứ hai còn dài, nói về thủy"
                                + " đình, về quân rối và về những người thợ chạm đã làm nên chúng"
                                + " qua nhiều đời, và về cả những buổi diễn trên ao làng vào ngày"
                                + " hội.</p>");
        assertThat(manuscript.dropped()).contains(entry("headers-and-footers", 2));
    }

    @Test
    void makes_lists_of_bullets() throws IOException {
        var manuscript =
                pdf(
                        new PdfFile()
                                .titled("Lịch diễn")
                                .page(List.of("Ba buổi trong tuần:", "- Thứ bảy", "- Chủ nhật")));
        assertThat(manuscript.title()).isEqualTo("Lịch diễn");
        assertThat(blocks(manuscript))
                .isEqualTo("<p>Ba buổi trong tuần:</p><ul><li>Thứ bảy</li><li>Chủ nhật</li></ul>");
    }

    @Test
    void drops_titles_that_run_over_all_pages() throws IOException {
        var file = new PdfFile().titled("Báo cáo");
        for (int page = 1; page <= 4; page++) {
            file.page(
                    List.of(
                            "UBND tỉnh Sơn Hải",
                            "",
                            "Nội dung của trang " + page + " là một câu trọn vẹn.",
                            "",
                            Integer.toString(page)));
        }
        var manuscript = pdf(file);
        assertThat(blocks(manuscript)).startsWith("<p>Nội dung của trang 1").doesNotContain("UBND");
        assertThat(manuscript.dropped()).contains(entry("headers-and-footers", 8));
    }

    @Test
    void stores_pictures() throws IOException {
        var manuscript =
                pdf(new PdfFile().titled("Ảnh").page(List.of("Một bức ảnh trong bài.")).picture());
        assertThat(PicturesInText.assets(manuscript.body())).hasSize(1);
    }

    @Test
    void refuses_a_locked_file() throws IOException {
        assertThat(refused(new PdfFile().page(List.of("kín")).locked().bytes()))
                .isEqualTo("manuscript.locked");
    }

    private Manuscript pdf(PdfFile file) throws IOException {
        return taken(file.bytes());
    }
}
