package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.mail.Letter;
import vn.tinhhoa.content.mail.Letters;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.content.section.Sections;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

/// Pictures, files, people, tokens, sections, the trail and the door for programs.
class HouseKeepingTests {

    private static final String LINE =
            """
            {"externalId":"%s","source":"vi","editions":{"vi":{"title":"Lễ hội %s","html":"<p>Lời</p>"}}}
            """;

    private final House house = House.open();
    private final Visitor admin = Visitor.signedIn("admin");

    @Test
    void a_picture_comes_in_and_is_described_in_each_language() throws IOException {
        var page = Visitor.signedIn("lan").upload("/pictures", "bien.png", picture(), Map.of());
        assertThat(page.path()).startsWith("/pictures/");
        var id = page.path().substring("/pictures/".length());
        var saved =
                admin.post(
                        page.path(),
                        Map.of("credit", "Lan", "alt-vi", "Biển xanh", "alt-en", "A blue sea"));
        assertThat(saved.document().select("#alt-en").text()).isEqualTo("A blue sea");
        assertThat(admin.get("/media/" + id + "/320.jpg").status()).isEqualTo(200);
        assertThat(admin.get("/pictures").document().select(".tiles img")).isNotEmpty();
    }

    @Test
    void letters_are_read_by_administrators_alone() {
        house.bean(Letters.class)
                .owe(
                        Letter.owed(
                                "test:letter",
                                "nang@example.la",
                                "",
                                LanguageTag.ENGLISH,
                                "entry.withdrawn",
                                "Son Hai",
                                "Single photo",
                                "K7M2-Q9XD",
                                "09:00"));

        var page = admin.get("/letters");
        assertThat(page.document().select("table").text())
                .contains("nang@example.la", "Entry K7M2-Q9XD withdrawn: Son Hai");
        assertThat(admin.get("/letters?failed=true").document().select("main").text())
                .contains("Không có thư nào");
        assertThat(Visitor.signedIn("lan").get("/letters").status()).isEqualTo(403);
    }

    @Test
    void what_is_no_picture_is_refused_in_words() {
        var page =
                admin.upload(
                        "/pictures",
                        "x.jpg",
                        "not a picture".getBytes(StandardCharsets.UTF_8),
                        Map.of());
        assertThat(page.document().select(".sent__file--REFUSED").text())
                .contains("Không lưu được loại tệp này");
    }

    @Test
    void a_file_becomes_a_draft_and_says_what_was_left_behind() {
        var html =
                "<html><head><title>Múa rối</title></head><body><h1>Múa rối</h1><p"
                        + " style='color:red'>Lời <b>đậm</b></p><script>x()</script></body></html>";
        var page =
                Visitor.signedIn("lan")
                        .upload(
                                "/articles/import",
                                "mua-roi.html",
                                html.getBytes(StandardCharsets.UTF_8),
                                Map.of("language", "vi"));
        assertThat(page.path()).endsWith("/imported");
        assertThat(page.document().select(".plain").text()).contains("Định dạng phông");
        assertThat(page.document().select("h1").text()).contains("Đã nhập tệp");
    }

    @Test
    void a_file_of_another_kind_is_refused_in_words() throws IOException {
        var page =
                Visitor.signedIn("lan")
                        .upload("/articles/import", "x.png", picture(), Map.of("language", "vi"));
        assertThat(page.path()).isEqualTo("/articles/new");
        assertThat(page.toast()).contains("Không nhập được loại tệp này");
    }

    @Test
    void a_gigabyte_is_refused_before_it_is_read() throws IOException {
        var address = URI.create(house.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /pictures HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1073741824\r\n"
                                    + "Content-Type: multipart/form-data; boundary=x\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            out.flush();
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CONTEST_OFFICER, /contests",
        "CURATOR, /datasets",
        "JUROR, /jury",
        "EDITOR, /articles"
    })
    void who_has_one_thing_to_do_begins_there(String role, String begins) {
        var login = "mot-viec-" + role.toLowerCase(Locale.ROOT).replace('_', '-');
        admin.post(
                "/people",
                Map.of(
                        "name",
                        "Một việc",
                        "login",
                        login,
                        "password",
                        "mat-khau-mot-viec",
                        "roles",
                        role));

        assertThat(new Visitor().signIn(login, "mat-khau-mot-viec").path()).isEqualTo(begins);
    }

    @Test
    void people_come_and_go() {
        var added =
                admin.post(
                        "/people",
                        Map.of(
                                "name", "Thảo",
                                "login", "thao",
                                "password", "mat-khau-cua-thao",
                                "roles", List.of("AUTHOR", "TRANSLATOR"),
                                "translates", List.of("en", "ko")));
        assertThat(added.toast()).isEqualTo("Đã thêm Thảo.");
        var thao = new Visitor();
        assertThat(thao.signIn("thao", "mat-khau-cua-thao").path()).isEqualTo("/articles");
        var id = house.person("thao").id();
        var out = admin.post("/people/" + id + "/active", Map.of("active", "false"));
        assertThat(out.toast()).isEqualTo("Đã khóa tài khoản của Thảo.");
        assertThat(thao.get("/articles").path()).isEqualTo("/login");
    }

    @Test
    void ones_own_password_changes_and_signs_out_everywhere() {
        admin.post(
                "/people",
                Map.of(
                        "name",
                        "Quý",
                        "login",
                        "quy",
                        "password",
                        "mat-khau-cua-quy",
                        "roles",
                        "AUTHOR"));
        var quy = new Visitor();
        quy.signIn("quy", "mat-khau-cua-quy");
        var wrong =
                quy.post(
                        "/account/password",
                        Map.of(
                                "old",
                                "sai",
                                "password",
                                "mat-khau-moi-nhe",
                                "again",
                                "mat-khau-moi-nhe"));
        assertThat(wrong.toast()).contains("Mật khẩu hiện tại không đúng");
        var done =
                quy.post(
                        "/account/password",
                        Map.of(
                                "old",
                                "mat-khau-cua-quy",
                                "password",
                                "mat-khau-moi-nhe",
                                "again",
                                "mat-khau-moi-nhe"));
        assertThat(done.path()).isEqualTo("/login");
        assertThat(quy.signIn("quy", "mat-khau-moi-nhe").path()).isNotEqualTo("/login");
    }

    @Test
    void the_interface_speaks_english_to_who_wants_it() {
        var minh = Visitor.signedIn("minh");
        var english = minh.post("/interface", Map.of("language", "en", "back", "/articles"));
        assertThat(english.document().select("h1").text()).isEqualTo("Articles");
        minh.post("/interface", Map.of("language", "vi", "back", "//elsewhere"));
        assertThat(minh.get("/articles").document().select("h1").text()).isEqualTo("Bài viết");
    }

    @Test
    void sections_are_named_and_ordered() {
        var page = admin.post("/sections", Map.of("name", "Ẩm thực"));
        assertThat(page.path()).isEqualTo("/sections/am-thuc");
        admin.post(
                page.path(),
                Map.of(
                        "order",
                        "2",
                        "layout",
                        "SPOTS",
                        "parent",
                        "du-lich",
                        "name-vi",
                        "Ẩm thực",
                        "name-en",
                        "Food",
                        "slug-en",
                        "Food & drink"));
        var section = house.bean(Sections.class).byKey("am-thuc").orElseThrow();
        assertThat(section.slugs().texts()).containsValue("food-drink");
        assertThat(section.layout()).isEqualTo(SectionLayout.SPOTS);
        assertThat(section.parent()).isEqualTo("du-lich");
    }

    @Test
    void the_trail_is_whole() {
        var page = admin.get("/audit?check=true");
        assertThat(page.document().select("[role=status]").text()).contains("Nhật ký toàn vẹn");
    }

    @Test
    void the_index_is_rebuilt() {
        assertThat(admin.post("/search-index", Map.of()).status()).isEqualTo(200);
        assertThat(admin.get("/search-index/progress").body()).contains("\"percent\"");
    }

    @Test
    void a_token_is_shown_once_and_opens_the_door_until_it_is_revoked() {
        var page = admin.post("/tokens", Map.of("label", "Hệ thống cũ"));
        var token = page.document().select("code.token").text();
        assertThat(admin.get("/tokens").document().select("code.token")).isEmpty();
        var lines = LINE.formatted("t1", "một") + "this is no JSON\n" + LINE.formatted("t2", "hai");
        var answer = new Visitor().program("/api/v1/import", token, BodyPublishers.ofString(lines));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().lines().toList()).hasSize(4);
        assertThat(answer.body()).contains("\"created\":2", "\"refused\":1");
        var again = new Visitor().program("/api/v1/import", token, BodyPublishers.ofString(lines));
        assertThat(again.body()).contains("\"unchanged\":2");
        admin.post(
                admin.get("/tokens").document().select(".articles form").attr("action"), Map.of());
        assertThat(
                        new Visitor()
                                .program("/api/v1/import", token, BodyPublishers.ofString(lines))
                                .status())
                .isEqualTo(401);
    }

    @Test
    void the_set_token_publishes() {
        var lines = LINE.formatted("p1", "xuân");
        var answer =
                new Visitor()
                        .program(
                                "/api/v1/import?publish=true",
                                House.TOKEN,
                                BodyPublishers.ofString(lines));
        assertThat(answer.body()).contains("\"created\":1");
        assertThat(
                        new Visitor()
                                .program(
                                        "/api/v1/import?publish=perhaps",
                                        House.TOKEN,
                                        BodyPublishers.ofString(lines))
                                .status())
                .isEqualTo(400);
    }

    @Test
    void the_door_for_programs_is_described() {
        var page = new Visitor().get("/api/v1/openapi.json");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("/api/v1/import");
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
