package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/// Files that go along with an article.
class AttachmentPagesTests {

    private final Visitor lan = Visitor.signedIn("lan");

    @Test
    void files_are_added_ordered_and_taken_away() throws IOException {
        var address = begun();
        var files = files(address);
        lan.upload(files, "Tờ_trình (2).pdf", pdf("mot"), Map.of());
        var page = lan.upload(files, "Phụ lục.pdf", pdf("hai"), Map.of());
        assertThat(page.toast()).isEqualTo("Đã thêm tệp đính kèm.");
        assertThat(page.document().select(".articles h2").eachText())
                .containsExactly("Tờ trình", "Phụ lục");
        var raise = page.document().select("form[action$=raise]").attr("action");
        var raised = lan.post(raise, Map.of());
        assertThat(raised.document().select(".articles h2").eachText())
                .containsExactly("Phụ lục", "Tờ trình");
        lan.submitEdit(lan.get(address), Map.of("origin", "Sở Du lịch"));
        assertThat(lan.get(address).document().select("#attachments li").eachText())
                .containsExactly("Phụ lục PDF, 0,01 MB", "Tờ trình PDF, 0,01 MB");
        var remove = raised.document().select("form[action$=remove]").first().attr("action");
        assertThat(lan.post(remove, Map.of()).document().select(".articles h2").eachText())
                .containsExactly("Tờ trình");
    }

    @Test
    void what_is_no_document_is_refused_by_name() throws IOException {
        var files = files(begun());
        var page = lan.upload(files, "virus.pdf", new byte[] {'M', 'Z', 0, 1}, Map.of());
        assertThat(page.document().select("[role=alert]").text()).contains("virus.pdf");
        var picture =
                lan.upload(files, "anh.pdf", SamplePictures.png(new Color(60, 90, 30)), Map.of());
        assertThat(picture.document().select("[role=alert]").text())
                .contains("Ảnh không phải tệp đính kèm");
        assertThat(picture.document().select(".articles")).isEmpty();
        assertThat(Visitor.signedIn("hoa").get(files).status()).isEqualTo(403);
    }

    @Test
    void who_is_named_unseen_in_a_file_is_said_before_it_is_public() throws IOException {
        var address = begun();
        var files = files(address);
        lan.upload(files, "Không tên.pdf", pdf("mot"), Map.of());
        lan.upload(files, "Có tên.pdf", pdfBy("Trần Thị Bình"), Map.of());
        var page = lan.upload(files, "Có tên.docx", docx("Nguyễn Văn An", "Sở Nội vụ"), Map.of());

        assertThat(page.document().select(".articles .notice strong").eachText())
                .containsExactly(
                        "Tệp mang tên: Trần Thị Bình. Độc giả tải tệp về sẽ thấy.",
                        "Tệp mang tên: Nguyễn Văn An, Sở Nội vụ. Độc giả tải tệp về sẽ thấy.");
        assertThat(lan.get(address).document().select("#attachments li .hint").eachText())
                .contains("Tệp mang tên: Trần Thị Bình. Độc giả tải tệp về sẽ thấy.")
                .hasSize(2);
    }

    private static byte[] docx(String author, String company) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Kế hoạch");
            document.getProperties().getCoreProperties().setCreator(author);
            document.getProperties().getExtendedProperties().setCompany(company);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private String begun() {
        return lan.post("/articles", Map.of("title", "Công bố", "language", "vi")).path();
    }

    private static String files(String address) {
        return address.substring(0, address.lastIndexOf('/')) + "/files";
    }

    private static byte[] pdf(String title) throws IOException {
        return pdf(title, "");
    }

    private static byte[] pdfBy(String author) throws IOException {
        return pdf("hai", author);
    }

    private static byte[] pdf(String title, String author) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            if (!author.isEmpty()) {
                document.getDocumentInformation().setAuthor(author);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
