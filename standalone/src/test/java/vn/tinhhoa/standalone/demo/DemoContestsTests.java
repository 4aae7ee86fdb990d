package vn.tinhhoa.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.standalone.RunningSystem;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashSet;

/// The demonstration's contests as a visitor finds them, begun before a power cut and gone on with
/// after it.
class DemoContestsTests {

    @TempDir private Path data;

    @Test
    void one_contest_takes_entries_and_one_shows_its_winners() throws Exception {
        RunningSystem.start(data).awaitFile(data.resolve("mail")).kill();
        try (var system = RunningSystem.start(data).awaitContests()) {
            var list = page(system, "/vi/contests");
            var finished = address(list, DemoContests.FINISHED);
            var open = address(list, DemoContests.OPEN);

            assertThat(page(system, open).text()).contains("Nhịp sống Sơn Hải", "Bộ ảnh");
            assertThat(page(system, english(open)).text())
                    .contains("The Rhythm of Sơn Hải", "Series");
            showsItsGallery(system, open);
            showsItsWinners(system, finished);
            verifiesItsCertificates(system, page(system, finished + "/results"));
        }
    }

    private static void showsItsGallery(RunningSystem system, String open) throws Exception {
        var gallery = page(system, open + "/gallery");
        assertThat(gallery.text()).contains("Bến cá sớm", "Buồm và gió", "Một ngày trên vịnh");
        assertThat(gallery.text()).doesNotContain("Lucas Brandt", "Cầu trong sương");
        assertThat(bytes(system, gallery.select("main img").attr("src"))).isNotEmpty();
    }

    private static void showsItsWinners(RunningSystem system, String finished) throws Exception {
        var results = page(system, finished + "/results");
        assertThat(results.text())
                .contains("Giải Nhất", "Thuyền về", "Trần Mai Phương")
                .contains("Vòng sơ khảo", "Vòng chung khảo");
        assertThat(page(system, english(finished) + "/results").text())
                .contains("First prize", "Morning on the lagoon", "Aiko Morinaga");
        var pictures = new HashSet<String>();
        for (var picture : results.select("main img")) {
            if (pictures.add(picture.attr("src"))) {
                assertThat(bytes(system, picture.attr("src"))).isNotEmpty();
            }
        }
        assertThat(pictures).hasSize(7);
    }

    /// Each speaks its winner's language.
    private static void verifiesItsCertificates(RunningSystem system, Document results)
            throws Exception {
        var addresses = results.select("main a[href*=/certificates/]").eachAttr("href");
        assertThat(addresses).doesNotHaveDuplicates().hasSize(7);
        for (var address : addresses) {
            assertThat(page(system, address).select("main").text())
                    .contains("Giấy chứng nhận này là thật", "tỉnh Sơn Hải");
        }
    }

    private static String address(Document list, String series) {
        return list.select("main a[href*=" + series + "]").attr("href");
    }

    private static String english(String address) {
        return address.replaceFirst("^/vi/", "/en/");
    }

    private static Document page(RunningSystem system, String path) throws Exception {
        return Jsoup.parse(get(system.portal(path), BodyHandlers.ofString()));
    }

    private static byte[] bytes(RunningSystem system, String path) throws Exception {
        return get(system.portal(path), BodyHandlers.ofByteArray());
    }

    private static <T> T get(URI address, BodyHandler<T> how)
            throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            HttpResponse<T> answer = http.send(HttpRequest.newBuilder(address).build(), how);
            assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
            return answer.body();
        }
    }
}
