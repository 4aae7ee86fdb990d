package vn.tinhhoa.portal.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.Papers;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;

/// Files that articles take along: only those of live publications are given out, and their words
/// are found.
class FileTests {

    private static final House HOUSE = House.open();

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void the_file_of_a_live_article_is_listed_given_out_in_parts_and_gone_with_it() {
        var desk = HOUSE.desk();
        var article = desk.article("Kế hoạch", "tin-tuc", null, false);
        var pdf = Papers.pdf("Quarterly export figures of the harbour");
        desk.attach(article, pdf, "Kế_hoạch xuất khẩu (1).pdf");
        var live = desk.publish(article, "vi", "Kế hoạch xuất khẩu", "<p>Một.</p>");
        var file = live.files().getFirst();

        assertThat(file.address()).endsWith("/ke-hoach-xuat-khau.pdf");
        assertThat(HOUSE.get(live.address()).body())
                .contains("href=\"" + file.address() + "\"", "Kế hoạch xuất khẩu", "PDF, ");
        var whole = HOUSE.get(file.address());
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(header(whole, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(whole, "Content-Length")).isEqualTo(Integer.toString(pdf.length));
        assertThat(header(whole, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(whole, "Content-Disposition"))
                .startsWith("inline")
                .contains("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch");
        var part = HOUSE.get(file.address(), "Range", "bytes=0-4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("%PDF-");
        assertThat(HOUSE.get(file.address().replace("ke-hoach", "khac")).statusCode())
                .isEqualTo(404);

        var blob = "attached/" + file.sha256();
        assertThat(HOUSE.bean(BlobStore.class).exists(blob)).isTrue();
        desk.withdraw(live.id());
        assertThat(HOUSE.get(file.address()).statusCode()).isEqualTo(404);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !HOUSE.bean(BlobStore.class).exists(blob));
    }

    @Test
    void the_file_of_a_draft_is_nobodys_business() {
        var desk = HOUSE.desk();
        var article = desk.article("Nháp có tệp", "tin-tuc", null, false);
        var live = desk.publish(article, "vi", "Nháp có tệp", "<p>Một.</p>");
        desk.attach(article, Papers.pdf("Not yet public"), "nhap.pdf");

        assertThat(live.files()).isEmpty();
        assertThat(HOUSE.get("/files/" + "0".repeat(64) + "/nhap.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void the_words_of_a_file_are_found_and_the_snippet_says_where_they_stand() {
        var desk = HOUSE.desk();
        var article = desk.article("Báo cáo", "tin-tuc", null, false);
        desk.attach(article, Papers.pdf("Pearl oyster hatcheries report"), "bao-cao-2026.pdf");
        var live = desk.publish(article, "vi", "Báo cáo thủy sản", "<p>Một.</p>");

        var index = HOUSE.bean(SearchIndex.class);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> index.search(SearchQuery.of("oyster hatcheries")).total() > 0);
        var hit = index.search(SearchQuery.of("oyster hatcheries")).hits().getFirst();
        assertThat(hit.url()).isEqualTo(live.address());
        assertThat(hit.attachment()).isEqualTo("bao-cao-2026");
        assertThat(hit.snippet().marked()).contains("oyster hatcheries");
        assertThat(HOUSE.get("/vi/search?q=oyster+hatcheries").body())
                .contains("Trong tệp đính kèm “bao-cao-2026”", "<mark>oyster hatcheries</mark>");
        assertThat(index.search(SearchQuery.of("báo cáo thủy sản")).hits().getFirst().attachment())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Papers.Form.class)
    void the_words_of_every_kind_of_file_are_found(Papers.Form form) throws IOException {
        var desk = HOUSE.desk();
        var word = "khotang" + form.name().toLowerCase(Locale.ROOT);
        var article = desk.article("Tệp " + form, "tin-tuc", null, false);
        var name = "ke-hoach-" + form + "." + form.name().toLowerCase(Locale.ROOT);
        desk.attach(article, form.file("Danh mục " + word + " của tỉnh"), name);
        var live = desk.publish(article, "vi", "Bài có tệp " + form, "<p>Một.</p>");

        assertThat(live.files().getFirst().kind().name()).isEqualTo(form.name());
        var index = HOUSE.bean(SearchIndex.class);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        index.search(SearchQuery.of("\"" + word + "\"")).hits().stream()
                                .anyMatch(hit -> hit.url().equals(live.address())));
        var hit = index.search(SearchQuery.of(word)).hits().getFirst();
        assertThat(hit.url()).isEqualTo(live.address());
        assertThat(hit.snippet().marked()).contains(word);
        var given = HOUSE.get(live.files().getFirst().address());
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(header(given, "Content-Disposition")).startsWith("attachment");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
