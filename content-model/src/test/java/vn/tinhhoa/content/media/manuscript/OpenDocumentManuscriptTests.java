package vn.tinhhoa.content.media.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.media.PictureFiles;
import vn.tinhhoa.content.text.PicturesInText;

import java.io.IOException;

class OpenDocumentManuscriptTests extends ManuscriptImportTest {

    @Test
    void keeps_headings_emphasis_links_lists_and_merged_cells() throws IOException {
        var manuscript =
                odt(
                        """
                        <text:h text:outline-level="1">Múa rối nước</text:h>\
                        <text:h text:outline-level="2">Tích trò</text:h>\
                        <text:p>Rối là <text:span text:style-name="Dam">di sản</text:span> của\
                         <text:a xlink:href="https://sonhai.example">tỉnh</text:a>.</text:p>\
                        <text:list text:style-name="So"><text:list-item><text:p>Một</text:p>\
                        <text:list><text:list-item><text:p>Hai</text:p></text:list-item>\
                        </text:list></text:list-item></text:list>\
                        <table:table><table:table-row>\
                        <table:table-cell table:number-columns-spanned="2"><text:p>Gộp</text:p>\
                        </table:table-cell><table:covered-table-cell/></table:table-row>\
                        <table:table-row><table:table-cell table:number-rows-spanned="2">\
                        <text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p>\
                        </table:table-cell></table:table-row></table:table>\
                        """);

        assertThat(manuscript.title()).isEqualTo("Múa rối nước");
        assertThat(blocks(manuscript))
                .startsWith(
                        "<h2>Tích trò</h2><p>Rối là <strong>di sản</strong> của <a"
                                + " href=\"https://sonhai.example\">tỉnh</a>.</p>")
                .contains("<ol><li>Một<ul><li>Hai</li></ul></li></ol>")
                .contains("<td colspan=\"2\">Gộp</td>")
                .contains("<td rowspan=\"2\">a</td><td>b</td>");
    }

    @Test
    void puts_notes_at_the_end_and_drops_comments_and_deletions() throws IOException {
        var manuscript =
                odt(
                        """
                        <text:tracked-changes><text:changed-region><text:deletion>\
                        <text:p>đã xóa</text:p></text:deletion></text:changed-region>\
                        </text:tracked-changes>\
                        <text:p>Theo thống kê<text:note text:note-class="footnote">\
                        <text:note-citation>1</text:note-citation><text:note-body>\
                        <text:p>Số liệu năm 2025.</text:p></text:note-body></text:note>, có ba\
                         phường rối<office:annotation><dc:creator>Lan</dc:creator><text:p>Xem\
                         lại</text:p></office:annotation>.</text:p>\
                        """);

        assertThat(blocks(manuscript))
                .isEqualTo(
                        "<p>Theo thống kê<sup><a href=\"#fn1\" id=\"fnref1\">1</a></sup>, có ba"
                                + " phường rối.</p><hr><ol><li id=\"fn1\">Số liệu năm 2025. <a"
                                + " href=\"#fnref1\">↩</a></li></ol>");
        assertThat(manuscript.dropped()).contains(entry("comments", 1));
    }

    @Test
    void stores_pictures_with_their_description() throws IOException {
        var manuscript =
                odt(
                        """
                        <text:p>Trước</text:p><text:p><draw:frame><draw:image\
                         xlink:href="Pictures/a.png"/><svg:desc>Thuyền thúng</svg:desc>\
                        </draw:frame></text:p><text:p>Sau</text:p>\
                        """);

        var pictures = PicturesInText.in(manuscript.body());
        assertThat(pictures).hasSize(1);
        assertThat(pictures.getFirst().alt()).isEqualTo("Thuyền thúng");
        assertThat(blocks(manuscript)).startsWith("<p>Trước</p><figure").endsWith("<p>Sau</p>");
    }

    @Test
    void drops_unsafe_links_and_text_boxes() throws IOException {
        var manuscript =
                odt(
                        """
                        <text:p><text:a xlink:href="javascript:alert(1)">bẫy</text:a></text:p>\
                        <text:p>Lời<draw:frame><draw:text-box><text:p>khung</text:p>\
                        </draw:text-box></draw:frame></text:p>\
                        """);

        assertThat(blocks(manuscript)).isEqualTo("<p>bẫy</p><p>Lời</p>");
        assertThat(manuscript.dropped()).contains(entry("unsafe-links", 1), entry("text-boxes", 1));
    }

    @Test
    void refuses_a_locked_file() throws IOException {
        assertThat(refused(OpenDocumentFile.locked())).isEqualTo("manuscript.locked");
    }

    private Manuscript odt(String body) throws IOException {
        return taken(OpenDocumentFile.of(body, PictureFiles.of("png", 50, 40)));
    }
}
