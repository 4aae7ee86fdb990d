package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.SearchDocument;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.search.SearchKind;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.synonym.SynonymGroups;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Groups of names that mean the same: kept by administrators, used by search.
class SynonymPagesTests {

    private final House house = House.open();
    private final Visitor admin = Visitor.signedIn("admin");

    @Test
    void a_group_counts_in_search_from_the_moment_it_is_saved_until_it_is_removed() {
        var index = house.bean(SearchIndex.class);
        var text = "Khách nghỉ lại ở nhà dân trên đảo, ăn cùng chủ nhà.";
        index.put(List.of(document("synonym-1", text)));
        assertThat(found("homestay zzq")).isFalse();
        var page = admin.post("/synonyms", Map.of("names", "homestay zzq\nnghỉ lại ở nhà dân"));
        assertThat(page.toast()).startsWith("Đã lưu");
        House.await(Duration.ofMinutes(1), () -> found("homestay zzq"));
        var id = id("homestay zzq");
        assertThat(admin.post("/synonyms/" + id + "/remove", Map.of()).toast())
                .isEqualTo("Đã xóa nhóm từ.");
        House.await(Duration.ofMinutes(1), () -> !found("homestay zzq"));
        assertThat(house.bean(AuditTrail.class).latest(1).getFirst().action())
                .isEqualTo("synonyms.removed");
        index.remove(List.of("synonym-1"));
    }

    @Test
    void what_no_group_may_be_is_refused_and_nothing_typed_is_lost() {
        admin.post("/synonyms", Map.of("names", "KDL\nkhu du lịch"));
        refused("Một mình", "ít nhất 2");
        refused("KĐT\nKDT", "hai lần");
        refused("khu du lich\nkhu nghỉ dưỡng", "đã ở nhóm khác: KDL = khu du lịch");
        refused("---\nba", "không có chữ hay số");
        refused("một hai ba bốn năm sáu bảy tám chín\nmười", "dài quá 8 tiếng");
        assertThat(Visitor.signedIn("lan").get("/synonyms").status()).isEqualTo(403);
    }

    @Test
    void whoever_changed_a_group_meanwhile_is_not_overwritten_unseen() {
        admin.post("/synonyms", Map.of("names", "CCN\ncụm công nghiệp"));
        var address = "/synonyms/" + id("CCN");
        var seen = admin.get(address);
        admin.submit(
                admin.get(address), "#change", Map.of("names", "CCN\ncụm công nghiệp\ncụm CN"));
        var page = admin.submit(seen, "#change", Map.of("names", "CCN\ncụm công nghiệp làng nghề"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.document().select("[role=alert]").text()).contains("cụm CN");
        assertThat(page.document().select("textarea#names").text()).contains("làng nghề");
        assertThat(admin.submit(page, "#change", Map.of()).toast()).startsWith("Đã lưu");
        assertThat(house.bean(SynonymGroups.class).names())
                .contains(List.of("CCN", "cụm công nghiệp làng nghề"));
    }

    private void refused(String names, String why) {
        var page = admin.post("/synonyms", Map.of("names", names));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("#names-wrong").text()).contains(why);
        assertThat(page.document().select("textarea#names").text()).isEqualTo(names);
    }

    private String id(String name) {
        return house.bean(SynonymGroups.class).all().stream()
                .filter(group -> group.names().contains(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private boolean found(String words) {
        return house.bean(SearchIndex.class).search(SearchQuery.of(words)).hits().stream()
                .anyMatch(hit -> hit.id().equals("synonym-1"));
    }

    private static SearchDocument document(String id, String body) {
        return new SearchDocument(
                id,
                null,
                SearchKind.ARTICLE,
                LanguageTag.VIETNAMESE,
                "Một đêm trên đảo",
                body,
                "du-lich",
                "/vi/du-lich/mot-dem",
                Instant.parse("2026-01-01T00:00:00Z"));
    }
}
