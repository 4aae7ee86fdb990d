package vn.tinhhoa.portal.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.InSharedHouse;

@InSharedHouse
class KeptPagesTests {

    private final House house = House.shared();

    @Test
    void sends_nothing_when_the_readers_copy_is_right() {
        var live = house.desk().publish("Trang được giữ");
        var first = house.get(live.address());
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var again = house.get(live.address(), "If-None-Match", tag);
        var kept = house.get(live.address());

        assertThat(first.headers().firstValue("Content-Language")).hasValue("vi");
        assertThat(kept.headers().firstValue("Content-Language")).hasValue("vi");

        assertThat(tag).doesNotStartWith("W/");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
    }

    @Test
    void shortened_pages_have_a_tag_of_their_own() {
        var live = house.desk().publish("Trang được nén");
        var plain = house.get(live.address());
        var shortened = house.get(live.address(), "Accept-Encoding", "gzip");

        assertThat(shortened.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(shortened.headers().firstValue("Vary").orElseThrow())
                .contains("Accept-Encoding", "Cookie");
        assertThat(shortened.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void a_change_is_seen_by_the_next_reader() {
        var desk = house.desk();
        var article = desk.article("Sửa một lần", "tin-tuc", null, false);
        var live = desk.publish(article, "vi", "Sửa một lần", "<p>Trước khi sửa.</p>");
        assertThat(house.get(live.address()).body()).contains("Trước khi sửa.");
        var tag = house.get(live.address()).headers().firstValue("ETag").orElseThrow();

        desk.publish(article, "vi", "Sửa một lần", "<p>Sau khi sửa.</p>");

        var after = house.get(live.address(), "If-None-Match", tag);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("Sau khi sửa.").doesNotContain("Trước khi sửa.");
        desk.withdraw(live.id());
        assertThat(house.get(live.address()).statusCode()).isEqualTo(410);
        assertThat(house.get("/vi").body()).doesNotContain("Sửa một lần");
    }

    @Test
    void campaigns_in_an_address_make_no_other_page() {
        var live = house.desk().publish("Chia sẻ nhiều nơi");
        var tag = house.get(live.address()).headers().firstValue("ETag");

        assertThat(
                        house.get(live.address() + "?utm_source=thu&fbclid=1")
                                .headers()
                                .firstValue("ETag"))
                .isEqualTo(tag);
    }

    @Test
    void every_answer_carries_the_safety_headers() {
        for (var path :
                new String[] {"/vi", "/vi", "/vi/search", "/vi/khong/co", "/", "/robots.txt"}) {
            var headers = house.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        }
    }
}
