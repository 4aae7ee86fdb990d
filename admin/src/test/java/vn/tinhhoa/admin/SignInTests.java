package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.account.People;
import vn.tinhhoa.content.audit.AuditEvent;
import vn.tinhhoa.content.audit.AuditTrail;

import java.util.Map;

class SignInTests {

    private final House house = House.open();

    @Test
    void a_stranger_is_led_to_the_door_and_then_to_where_they_wanted() {
        var visitor = new Visitor();
        assertThat(visitor.get("/people").path()).isEqualTo("/login");
        var page = visitor.signIn("admin", House.PASSWORD);
        assertThat(page.path()).isEqualTo("/people");
        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_is_said_in_words_and_noted() {
        var page = new Visitor().signIn("ai-do", "sai-mat-khau");
        assertThat(page.status()).isEqualTo(401);
        assertThat(page.document().select("[role=alert]").text())
                .isEqualTo("Tên đăng nhập hoặc mật khẩu không đúng.");
        assertThat(page.document().select("#login").attr("value")).isEqualTo("ai-do");
        assertThat(house.bean(AuditTrail.class).latest(20))
                .extracting(AuditEvent::action)
                .contains("sign-in.failed");
    }

    @Test
    void a_hundred_wrong_passwords_meet_a_growing_wait_but_keep_nobody_else_out() {
        var visitor = new Visitor();
        var refused = 0;
        var last = visitor.get("/login");
        for (int i = 0; i < 100; i++) {
            last = visitor.signIn("bi-doan", "doan-" + i);
            refused += last.status() == 429 ? 1 : 0;
        }
        assertThat(refused).isGreaterThanOrEqualTo(90);
        assertThat(last.document().select("[role=alert]").text())
                .contains("Đã nhập sai quá nhiều lần", "giây");
        assertThat(Visitor.signedIn("khanh").get("/articles").status()).isEqualTo(200);
    }

    @Test
    void the_session_gets_a_new_id_and_a_restart_signs_nobody_out() {
        var visitor = new Visitor();
        visitor.get("/people");
        var before = visitor.cookie("tinhhoa-session");
        visitor.signIn("lan", House.PASSWORD);
        assertThat(visitor.cookie("tinhhoa-session")).isNotEmpty().isNotEqualTo(before);
        visitor.dropCookie("tinhhoa-session");
        assertThat(visitor.get("/articles").path()).isEqualTo("/articles");
    }

    @Test
    void who_leaves_is_out() {
        var visitor = Visitor.signedIn("lan");
        assertThat(visitor.post("/logout", Map.of()).path()).isEqualTo("/login");
        assertThat(visitor.get("/articles").path()).isEqualTo("/login");
    }

    @Test
    void who_is_shut_out_is_signed_out_at_once() {
        var people = house.bean(People.class);
        var visitor = Visitor.signedIn("khanh");
        var khanh = house.person("khanh").id();
        people.setActive(khanh, false, house.officer("admin"));
        try {
            assertThat(visitor.get("/articles").path()).isEqualTo("/login");
            assertThat(visitor.signIn("khanh", House.PASSWORD).status()).isEqualTo(401);
        } finally {
            people.setActive(khanh, true, house.officer("admin"));
        }
    }

    @Test
    void a_forged_form_is_refused() {
        var visitor = Visitor.signedIn("lan");
        var page = visitor.postRaw("/articles", Map.of("title", "Giả", "language", "vi"));
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.document().select("h1").text()).isEqualTo("Trang đã mở quá lâu");
    }

    @Test
    void another_roles_addresses_are_refused_and_noted() {
        var visitor = Visitor.signedIn("lan");
        for (var address :
                new String[] {
                    "/people",
                    "/tokens",
                    "/sections",
                    "/audit",
                    "/search-index",
                    "/reviews",
                    "/translations"
                }) {
            var page = visitor.get(address);
            assertThat(page.status()).as(address).isEqualTo(403);
            assertThat(page.document().select("h1").text()).isEqualTo("Không được phép");
        }
        assertThat(house.bean(AuditTrail.class).latest(20))
                .extracting(AuditEvent::action)
                .contains("request.refused");
    }

    @Test
    void pages_may_run_only_files_of_the_house() {
        var policy =
                new Visitor()
                        .get("/login")
                        .response()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse("");
        assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe");
    }

    @Test
    void health_is_open_to_all() {
        var page = new Visitor().get("/actuator/health");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("UP");
    }

    @Test
    void what_is_not_there_is_said_in_words() {
        var page = Visitor.signedIn("lan").get("/articles/khongco/vi");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.document().select("h1").text()).isEqualTo("Không tìm thấy trang");
        assertThat(page.body()).contains("Mã tham chiếu");
    }
}
