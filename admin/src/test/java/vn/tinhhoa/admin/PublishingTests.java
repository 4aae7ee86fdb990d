package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.admin.Visitor.Page;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.EditionState;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Publishing later and publishing several languages at once: each outcome as the page says it.
class PublishingTests {

    private static final ZoneId HOUSE_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final House house = House.open();
    private final Visitor lan = Visitor.signedIn("lan");
    private final Visitor hoa = Visitor.signedIn("hoa");
    private final Visitor minh = Visitor.signedIn("minh");

    /// @return the address of the source edition
    private String submitted() {
        var page = lan.post("/articles", Map.of("title", "Bình minh", "language", "vi"));
        lan.submitEdit(
                page,
                Map.of(
                        "summary", "Mùa đẹp nhất trong năm.",
                        "body", "<p>Từ tháng ba, mặt biển lặng.</p>",
                        "origin", "Sở Du lịch Sơn Hải",
                        "then", "submit"));
        return page.path();
    }

    private String approved() {
        var address = submitted();
        minh.post(address + "/approve", Map.of("revision", revision(address)));
        return address;
    }

    private void translateAndApprove(String address) {
        var sheet = hoa.post(parent(address) + "/translations", Map.of("language", "en"));
        hoa.submitEdit(
                sheet,
                Map.of(
                        "html-0", "Sunrise",
                        "html-1", "The finest season.",
                        "html-2", "<p>From March the sea is calm.</p>",
                        "then", "submit"));
        minh.post(english(address) + "/approve", Map.of("revision", revision(english(address))));
    }

    private Page schedule(String address, String at) {
        return minh.post(address + "/schedule", Map.of("revision", revision(address), "at", at));
    }

    @Test
    void the_time_is_typed_and_shown_in_the_houses_zone() {
        var address = approved();
        var panel = minh.get(address).document();
        assertThat(panel.select("label[for=at]").text()).contains("Asia/Ho_Chi_Minh");
        var page = schedule(address, "2031-02-03T07:30");
        assertThat(page.toast()).isEqualTo("Đã đặt lịch xuất bản.");
        assertThat(page.document().select(".bar").text()).contains("Sẽ xuất bản 07:30 03/02/2031");
        assertThat(page.document().select("#at").attr("value")).isEqualTo("2031-02-03T07:30");
        var edition = house.bean(ArticleDesk.class).edition(id(address));
        assertThat(edition.state()).isEqualTo(EditionState.SCHEDULED);
        assertThat(edition.publishAt()).contains(Instant.parse("2031-02-03T00:30:00Z"));
        assertThat(isPublic(address)).isFalse();
        var all = minh.get(parent(address)).document();
        assertThat(all.select("input[name=language]")).hasSize(1);
        assertThat(all.select("input[name=language][checked]")).isEmpty();
    }

    @Test
    void what_is_due_is_published_by_itself() {
        var address = approved();
        var soon = LocalDateTime.now(HOUSE_ZONE).plusSeconds(2).truncatedTo(ChronoUnit.SECONDS);
        schedule(address, soon.toString());
        House.await(Duration.ofMinutes(1), () -> state(address) == EditionState.LIVE);
        assertThat(isPublic(address)).isTrue();
        assertThat(minh.get(address).document().select(".bar .chip--LIVE")).isNotEmpty();
    }

    @Test
    void the_past_and_what_is_no_time_are_refused_in_words() {
        var address = approved();
        for (var at : List.of("2020-01-01T08:00", "ngày mai", "")) {
            var page = schedule(address, at);
            assertThat(page.toast()).isEqualTo("Hãy chọn thời điểm trong tương lai.");
        }
        assertThat(house.bean(ArticleDesk.class).edition(id(address)).publishAt()).isEmpty();
    }

    @Test
    void only_what_is_approved_is_scheduled() {
        var address = submitted();
        assertThat(minh.get(address).document().select("#at")).isEmpty();
        assertThat(schedule(address, "2031-02-03T07:30").toast()).contains("Bài đã thay đổi");
        assertThat(state(address)).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    void only_a_publisher_schedules() {
        var address = approved();
        var page =
                lan.post(
                        address + "/schedule",
                        Map.of("revision", revision(address), "at", "2031-02-03T07:30"));
        assertThat(page.status()).isEqualTo(403);
    }

    @Test
    void a_schedule_is_changed_and_called_off() {
        var address = approved();
        schedule(address, "2031-02-03T07:30");
        var later = schedule(address, "2031-02-04T08:00");
        assertThat(later.document().select(".bar").text()).contains("08:00 04/02/2031");
        var off = minh.post(address + "/call-off", Map.of("revision", revision(address)));
        assertThat(off.toast()).isEqualTo("Đã hủy lịch xuất bản.");
        var edition = house.bean(ArticleDesk.class).edition(id(address));
        assertThat(edition.state()).isEqualTo(EditionState.APPROVED);
        assertThat(edition.publishAt()).isEmpty();
        assertThat(off.document().select(".bar__steps .button--primary").text())
                .isEqualTo("Xuất bản");
    }

    @Test
    void two_languages_are_published_with_one_button() {
        var address = approved();
        translateAndApprove(address);
        var page = minh.get(parent(address)).document();
        assertThat(page.select("input[name=language][checked]")).hasSize(2);
        var done = publish(address, List.of("vi", "en"), Map.of());
        assertThat(done.toast()).isEqualTo("Đã xuất bản: Tiếng Việt, English.");
        assertThat(isPublic(address)).isTrue();
        assertThat(isPublic(english(address))).isTrue();
    }

    @Test
    void what_is_held_back_is_named_and_the_rest_goes_out() {
        var address = approved();
        translateAndApprove(address);
        var sheet = hoa.get(english(address) + "/translation");
        hoa.submitEdit(sheet, Map.of("html-1", "Another summary, not approved."));
        var page = publish(address, List.of("vi", "en"), Map.of());
        assertThat(page.toast())
                .contains("Đã xuất bản: Tiếng Việt.", "Chưa xuất bản được: English");
        assertThat(isPublic(address)).isTrue();
        assertThat(isPublic(english(address))).isFalse();
    }

    @Test
    void what_changed_since_it_was_seen_is_held_back() {
        var address = approved();
        var page = publish(address, List.of("vi"), Map.of("revision-vi", "1"));
        assertThat(page.toast()).contains("Chưa xuất bản được: Tiếng Việt");
        assertThat(isPublic(address)).isFalse();
    }

    @Test
    void nothing_chosen_and_nobodys_language_are_said_in_words() {
        var address = approved();
        assertThat(publish(address, List.of(), Map.of()).toast())
                .isEqualTo("Hãy chọn ít nhất một ngôn ngữ.");
        assertThat(publish(address, List.of("ko"), Map.of()).status()).isEqualTo(404);
        assertThat(publish(address, List.of("!!"), Map.of()).status()).isEqualTo(404);
        assertThat(isPublic(address)).isFalse();
    }

    @Test
    void only_a_publisher_publishes_several() {
        assertThat(house.officer("lan").has(Role.PUBLISHER)).isFalse();
        var address = approved();
        var page = lan.post(parent(address) + "/publish", Map.of("language", "vi"));
        assertThat(page.status()).isEqualTo(403);
    }

    private Page publish(String address, List<String> languages, Map<String, String> changed) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("language", languages);
        for (var input : minh.get(parent(address)).document().select("input[name^=revision-]")) {
            fields.put(input.attr("name"), input.attr("value"));
        }
        fields.putAll(changed);
        return minh.post(parent(address) + "/publish", fields);
    }

    private boolean isPublic(String address) {
        return house.bean(PublishedArticles.class).edition(id(address)).isPresent();
    }

    private EditionState state(String address) {
        return house.bean(ArticleDesk.class).edition(id(address)).state();
    }

    private String revision(String address) {
        return Integer.toString(house.bean(ArticleDesk.class).edition(id(address)).revision());
    }

    private static EditionId id(String address) {
        return EditionId.of(address.replace("/articles/", "").replace("/", ":"));
    }

    private static String parent(String address) {
        return address.substring(0, address.lastIndexOf('/'));
    }

    private static String english(String address) {
        return parent(address) + "/" + LanguageTag.ENGLISH;
    }
}
