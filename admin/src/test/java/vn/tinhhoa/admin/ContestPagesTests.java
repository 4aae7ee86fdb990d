package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.contest.Category.Kind;
import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.ContestPreviews;
import vn.tinhhoa.content.contest.ContestState;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.RuleSetId;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Setting contests up, as it works without script.
class ContestPagesTests {

    private static final int YEAR = LocalDate.now().getYear() + 1;
    private static final List<String> SECTIONS =
            List.of("texts", "entrants", "categories", "prizes", "rounds", "consents");

    private final House house = House.open();
    private final Visitor ngan = Visitor.signedIn("ngan");

    private Map<String, String> wanted(String id, String template) {
        return new HashMap<>(
                Map.of(
                        "from",
                        "template:" + template,
                        "year",
                        Integer.toString(YEAR),
                        "province",
                        "Sơn Hải",
                        "organiser",
                        "Sở Du lịch tỉnh Sơn Hải",
                        "secretariat",
                        "cuocthi@sonhai.vn",
                        "id",
                        id));
    }

    private String begun(String id, String template) {
        var page = ngan.post("/contests", wanted(id, template));
        assertThat(page.path()).isEqualTo("/contests/" + id + "/setup/texts");
        return "/contests/" + id;
    }

    private Contest contest(String id) {
        return house.bean(Contests.class).require(new ContestId(id));
    }

    private RuleSet draft(String id) {
        return contest(id).draft();
    }

    private Visitor.Page save(String id, String section, Map<String, String> changed) {
        return ngan.submit(ngan.get("/contests/" + id + "/setup/" + section), "#rules", changed);
    }

    private Visitor.Page publish(String id, Map<String, String> changed) {
        return ngan.submit(ngan.get("/contests/" + id), "#publish", changed);
    }

    @Test
    void only_contest_officers_come_in() {
        assertThat(Visitor.signedIn("thu").get("/contests").status()).isEqualTo(403);
        assertThat(ngan.get("/contests/khong-co").status()).isEqualTo(404);
        assertThat(ngan.get("/articles?q=%FF").status()).isEqualTo(404);
        assertThat(ngan.get("/login?x=%FF").status()).isEqualTo(404);
        var path = begun("chi-nguoi-phu-trach", "newspaper");
        assertThat(ngan.get(path + "/setup/khong-co").status()).isEqualTo(404);
        assertThat(Visitor.signedIn("thu").get(path + "/setup/texts").status()).isEqualTo(403);
        assertThat(ngan.get("/contests").document().select(".articles h2").eachText())
                .anyMatch(name -> name.contains("Chuyện quê mình"));
    }

    @Test
    void a_contest_begins_from_a_template_as_last_years_again_or_empty() {
        var path = begun("que-huong-" + YEAR, "beautiful-homeland");
        assertThat(draft("que-huong-" + YEAR).period().opens().toString()).startsWith("" + YEAR);
        assertThat(contest("que-huong-" + YEAR).series()).isEqualTo("que-huong");

        var taken = ngan.post("/contests", wanted("que-huong-" + YEAR, "newspaper"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.document().select("[role=alert] a").attr("href")).isEqualTo("#id");
        assertThat(taken.document().select("#province").attr("value")).isEqualTo("Sơn Hải");
        var bare = ngan.post("/contests", Map.of("from", "template:newspaper", "year", "năm sau"));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.document().select("[role=alert] a").eachAttr("href"))
                .containsExactly("#year", "#province");

        var again =
                ngan.post(
                        "/contests",
                        Map.of(
                                "from", "contest",
                                "earlier", "que-huong-" + YEAR,
                                "year", "" + (YEAR + 1)));
        assertThat(again.path())
                .isEqualTo("/contests/anh-son-hai-tuoi-dep-" + (YEAR + 1) + "/setup/texts");
        var copied = draft("anh-son-hai-tuoi-dep-" + (YEAR + 1));
        assertThat(copied.eraseOn()).isEqualTo(draft("que-huong-" + YEAR).eraseOn().plusYears(1));
        assertThat(copied.name().in(LanguageTag.VIETNAMESE, "")).endsWith("năm " + (YEAR + 1));
        assertThat(contest("anh-son-hai-tuoi-dep-" + (YEAR + 1)).series()).isEqualTo("que-huong");

        var empty =
                ngan.post(
                        "/contests",
                        Map.of("from", "empty", "year", "" + YEAR, "name", "Cuộc thi viết mới"));
        assertThat(empty.path()).isEqualTo("/contests/viet-moi-" + YEAR + "/setup/texts");
        assertThat(
                        ngan.get("/contests/viet-moi-" + YEAR)
                                .document()
                                .select(".issues li")
                                .eachText())
                .anyMatch(line -> line.contains("Cần ít nhất một hạng mục"));
        assertThat(ngan.get(path).status()).isEqualTo(200);
    }

    @Test
    void every_section_saved_as_it_stands_changes_nothing() {
        for (var template : List.of("happiness", "beautiful-homeland", "living-in-viet-nam")) {
            var id = "nguyen-ven-" + template;
            begun(id, template);
            var before = draft(id);
            for (var section : SECTIONS) {
                assertThat(save(id, section, Map.of()).toast())
                        .as(template + " " + section)
                        .isEqualTo("Không có gì thay đổi.");
            }
            assertThat(draft(id)).isEqualTo(before);
        }
    }

    @Test
    void rows_are_added_changed_moved_and_removed_without_codes_being_seen() {
        begun("cac-hang-muc", "newspaper");
        var added =
                save(
                        "cac-hang-muc",
                        "categories",
                        Map.of(
                                "categories.2.name.vi", "Bài viết",
                                "categories.2.kind", "WRITING",
                                "categories.2.most", "2",
                                "categories.2.texts.STORY.asked", "REQUIRED",
                                "categories.2.texts.STORY.mostWords", "1500",
                                "categories.0.files.leastBytes", "0,5",
                                "categories.0.capture.places", "Sơn Hải, Bến Sơn"));
        assertThat(added.toast()).isEqualTo("Đã lưu.");
        var writing = draft("cac-hang-muc").category("bai-viet").orElseThrow();
        assertThat(writing.kind()).isEqualTo(Kind.WRITING);
        assertThat(writing.texts()).hasSize(1);
        var single = draft("cac-hang-muc").category("anh-don").orElseThrow();
        assertThat(single.files().leastBytes()).isEqualTo(500_000);
        assertThat(single.capture().places()).containsExactly("Sơn Hải", "Bến Sơn");

        save("cac-hang-muc", "categories", Map.of("up", "categories.2"));
        assertThat(draft("cac-hang-muc").categories())
                .extracting(category -> category.code())
                .containsExactly("anh-don", "bai-viet", "bo-anh");
        save("cac-hang-muc", "categories", Map.of("categories.2.remove", "yes"));
        assertThat(draft("cac-hang-muc").categories())
                .extracting(category -> category.code())
                .containsExactly("anh-don", "bai-viet");

        save(
                "cac-hang-muc",
                "rounds",
                Map.of(
                        "rounds.0.method", "WEIGHTED",
                        "rounds.0.criteria.0.name.vi", "Nội dung",
                        "rounds.0.criteria.0.weight", "60",
                        "rounds.0.criteria.1.name.vi", "Nghệ thuật",
                        "rounds.0.criteria.1.weight", "40"));
        assertThat(draft("cac-hang-muc").rounds().getFirst().criteria())
                .extracting(criterion -> criterion.code() + " " + criterion.weight())
                .containsExactly("noi-dung 60", "nghe-thuat 40");
    }

    @Test
    void what_makes_no_sense_is_refused_at_its_field_and_nothing_typed_is_lost() {
        begun("nhap-sai", "happiness");
        var before = draft("nhap-sai");
        var page =
                save(
                        "nhap-sai",
                        "categories",
                        Map.of(
                                "categories.0.most", "mười",
                                "categories.1.files.leastLongSide", "-5",
                                "categories.0.name.vi", "Tên mới"));

        assertThat(page.status()).isEqualTo(422);
        var document = page.document();
        assertThat(document.select("[role=alert] a").eachAttr("href"))
                .containsExactly("#categories.0.most", "#categories.1.files.leastLongSide");
        assertThat(document.select("[role=alert] a").eachText())
                .first()
                .asString()
                .contains("Hạng mục 1", "Hãy ghi một số nguyên");
        assertThat(document.getElementById("categories.0.most").attr("value")).isEqualTo("mười");
        assertThat(document.getElementById("categories.0.most").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(document.getElementById("categories.0.name.vi").attr("value"))
                .isEqualTo("Tên mới");
        assertThat(draft("nhap-sai")).isEqualTo(before);
        var time = save("nhap-sai", "texts", Map.of("period.closes", "cuối tháng"));
        assertThat(time.status()).isEqualTo(422);
        assertThat(time.document().getElementById("period.closes").attr("value"))
                .isEqualTo("cuối tháng");
    }

    @Test
    void two_officers_do_not_overwrite_each_other() {
        begun("hai-nguoi", "happiness");
        var mine = ngan.get("/contests/hai-nguoi/setup/texts");
        save("hai-nguoi", "texts", Map.of("organiser", "Của người khác"));

        var late = ngan.submit(mine, "#rules", Map.of("organiser", "Của tôi"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.document().select("[role=alert]").text())
                .contains("Đơn vị tổ chức", "Của người khác");
        assertThat(late.document().select("#organiser").attr("value")).isEqualTo("Của tôi");
        assertThat(draft("hai-nguoi").organiser()).isEqualTo("Của người khác");
        assertThat(ngan.submit(late, "#rules", Map.of()).toast()).isEqualTo("Đã lưu.");
        assertThat(draft("hai-nguoi").organiser()).isEqualTo("Của tôi");
    }

    @Test
    void issues_lead_to_their_fields_and_block_publishing() {
        var path = begun("con-thieu", "beautiful-homeland");
        save("con-thieu", "rounds", Map.of("rounds.1.criteria.0.weight", "80"));
        save("con-thieu", "texts", Map.of("name.en", ""));
        var overview = ngan.get(path).document();

        var links = overview.select(".issues a");
        assertThat(links.eachAttr("href"))
                .containsExactly(
                        path + "/setup/texts#name.en",
                        path + "/setup/rounds#rounds.1.criteria.0.weight");
        assertThat(overview.select(".issues li").eachText())
                .containsExactly(
                        "Tên cuộc thi (English): Chưa có bằng English.",
                        "Vòng 2 › Tiêu chí 1 › Trọng số (%): Tổng trọng số là 110, phải là 100.");
        for (var link : links) {
            var target = link.attr("href").split("#", 2);
            assertThat(ngan.get(target[0]).document().getElementById(target[1])).isNotNull();
        }
        assertThat(publish("con-thieu", Map.of()).status()).isEqualTo(422);
        assertThat(house.bean(PublishedContests.class).find(new ContestId("con-thieu"))).isEmpty();
    }

    @Test
    void rules_are_published_in_versions_with_notes_and_differences() {
        var path = begun("cac-ban", "beautiful-homeland");
        assertThat(publish("cac-ban", Map.of()).toast()).isEqualTo("Đã công bố thể lệ số 1.");
        save("cac-ban", "categories", Map.of("categories.0.files.leastLongSide", "3000"));
        save("cac-ban", "texts", Map.of("period.closes", YEAR + "-09-15T17:00"));

        var overview = ngan.get(path).document();
        assertThat(overview.select(".changes dt").eachText())
                .containsExactly(
                        "Hạng mục “Ảnh đơn” › Tệp › Cạnh dài ít nhất (điểm ảnh)",
                        "Thời hạn nhận bài › Hết hạn nhận bài");
        assertThat(overview.select(".changes ins").eachText())
                .containsExactly("3000", "17:00 15/09/" + YEAR);
        var silent = publish("cac-ban", Map.of("note", " "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.document().select(".issues a").attr("href")).isEqualTo("#note");
        assertThat(publish("cac-ban", Map.of("note", "Gia hạn nhận bài")).toast())
                .isEqualTo("Đã công bố thể lệ số 2.");

        var rules = ngan.get(path + "/rules").document();
        assertThat(rules.select("section h2").eachText())
                .containsExactly("Thể lệ số 2", "Thể lệ số 1");
        assertThat(rules.select("section").first().text()).contains("Gia hạn nhận bài", "3000");
        var first = new RuleSetId(new ContestId("cac-ban"), 1);
        assertThat(
                        house.bean(PublishedContests.class)
                                .ruleSet(first)
                                .orElseThrow()
                                .rules()
                                .categories()
                                .getFirst()
                                .files()
                                .leastLongSide())
                .isEqualTo(2_000);
    }

    @Test
    void the_preview_shows_the_draft_and_ends_when_the_draft_changes() {
        var path = begun("xem-truoc", "happiness");
        var address = ngan.get(path).document().select(".previews a").first().attr("href");
        var token = address.substring(address.lastIndexOf('/') + 1);
        assertThat(house.bean(ContestPreviews.class).find(token).orElseThrow().rules())
                .isEqualTo(draft("xem-truoc"));

        save("xem-truoc", "texts", Map.of("organiser", "Khác"));
        ngan.get(path);
        assertThat(house.bean(ContestPreviews.class).find(token)).isEmpty();
    }

    @Test
    void a_contest_is_called_off_for_good() {
        var path = begun("thoi-khong-thi", "happiness");
        publish("thoi-khong-thi", Map.of());
        var version =
                ngan.get(path)
                        .document()
                        .select("form[action$=call-off] [name=version]")
                        .attr("value");

        ngan.post(path + "/call-off", Map.of("version", version));

        assertThat(contest("thoi-khong-thi").state()).isEqualTo(ContestState.CANCELLED);
        assertThat(ngan.get(path).document().select("#publish")).isEmpty();
        assertThat(ngan.get(path).document().select(".chip").first().text()).isEqualTo("Đã hủy");
    }
}
