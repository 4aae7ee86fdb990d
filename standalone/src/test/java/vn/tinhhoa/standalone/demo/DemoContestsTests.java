package vn.tinhhoa.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.standalone.RunningSystem;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The demonstration's contests as a visitor finds them, also after a power cut in the middle.
class DemoContestsTests {

    private static final Pattern CERTIFICATE = Pattern.compile("/vi/certificates/([0-9A-Z-]+)");

    @TempDir private Path data;

    @Test
    void one_contest_takes_entries_and_one_has_its_certificates() throws Exception {
        RunningSystem.start(data).kill();
        try (var system = RunningSystem.start(data).awaitContests(data.resolve("mail"), 12)) {
            var open = page(system, "/vi/contests/nhip-song-son-hai");
            assertThat(open).contains("Nhịp sống Sơn Hải", "Ảnh đơn", "Bộ ảnh");
            assertThat(page(system, "/en/contests/nhip-song-son-hai"))
                    .contains("The rhythm of Sơn Hải", "Single photo", "Series");
            assertThat(page(system, "/vi/contests/son-hai-tuoi-dep"))
                    .contains("Sơn Hải tươi đẹp", "Vòng sơ khảo", "Vòng chung khảo");

            var numbers = certificates();
            assertThat(numbers).hasSize(7);
            var pages = new StringBuilder();
            for (var number : numbers) {
                pages.append(page(system, "/vi/certificates/" + number));
            }
            assertThat(pages)
                    .contains("Giải Nhất", "Thuyền về", "Trần Mai Phương", "Giải Khuyến khích");
        }
    }

    private static String page(RunningSystem system, String path)
            throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    http.send(
                            HttpRequest.newBuilder(system.portal(path)).build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }
    }

    /// Their numbers, as the winners' letters name them.
    private Set<String> certificates() throws IOException, MessagingException {
        var numbers = new TreeSet<String>();
        try (var letters = Files.list(data.resolve("mail"))) {
            for (var letter : letters.filter(one -> one.toString().endsWith(".eml")).toList()) {
                try (var file = Files.newInputStream(letter)) {
                    var found = CERTIFICATE.matcher(text(new MimeMessage(null, file)));
                    while (found.find()) {
                        numbers.add(found.group(1));
                    }
                }
            }
        }
        return numbers;
    }

    private static String text(Part part) throws IOException, MessagingException {
        return switch (part.getContent()) {
            case String words -> words;
            case Multipart parts -> {
                var all = new StringBuilder();
                for (var i = 0; i < parts.getCount(); i++) {
                    all.append(text(parts.getBodyPart(i))).append('\n');
                }
                yield all.toString();
            }
            default -> "";
        };
    }
}
