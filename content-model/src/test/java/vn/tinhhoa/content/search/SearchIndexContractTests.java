package vn.tinhhoa.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.SearchDocument.Attachment;
import vn.tinhhoa.content.search.SearchQuery.Sort;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What every search engine must answer alike. A subclass for each engine says how an empty index
/// comes into being; one index serves the whole class, and every test leaves it as it found it.
@TestInstance(Lifecycle.PER_CLASS)
public abstract class SearchIndexContractTests {

    protected static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    protected static final List<LanguageTag> LANGUAGES =
            Stream.of("vi", "en", "zh", "ja", "ko", "fr", "lo", "km", "th", "my")
                    .map(LanguageTag::new)
                    .toList();

    private static final LanguageTag VI = LanguageTag.VIETNAMESE;
    private static final LanguageTag EN = LanguageTag.ENGLISH;

    private SearchIndex index;

    /// An empty index with this planner and the zone [#ZONE].
    protected abstract SearchIndex emptyIndex(QueryPlanner planner) throws Exception;

    @BeforeAll
    void fill() throws Exception {
        index = emptyIndex(new QueryPlanner(LANGUAGES, Synonyms::builtIn));
        index.put(SampleDocuments.all());
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void is_tried_with_hundreds_of_documents_in_ten_languages() {
        var documents = SampleDocuments.all();

        assertThat(documents).hasSizeGreaterThanOrEqualTo(300);
        assertThat(documents.stream().map(SearchDocument::language).distinct())
                .containsExactlyInAnyOrderElementsOf(LANGUAGES);
    }

    @Test
    void holds_every_document_once() {
        assertThat(index.size()).isEqualTo(SampleDocuments.all().size());

        index.put(SampleDocuments.all().subList(0, 10));

        assertThat(index.size()).isEqualTo(SampleDocuments.all().size());
        assertThat(ids("múa rối nước")).containsOnlyOnce("vi/mua-roi-nuoc");
    }

    @ParameterizedTest
    @CsvSource({
        // as written
        "múa rối nước, vi/mua-roi-nuoc",
        "mưa rơi, vi/mua-roi",
        "mùa mưa, vi/mua-mua",
        "đảo ngọc san hô, vi/dao-ngoc",
        "đạo quán, vi/dao-kinh",
        "lễ hội cầu ngư, vi/le-hoi-cau-ngu",
        // without marks
        "mua roi nuoc, vi/mua-roi-nuoc",
        "vung tau, vi/vung-tau",
        "dao ngoc, vi/dao-ngoc",
        "DEN DAO NGOC, vi/dao-ngoc",
        "le hoi cau ngu, vi/le-hoi-cau-ngu",
        "det tho cam, vi/det-tho-cam",
        // some marks
        "lễ hoi cau ngư, vi/le-hoi-cau-ngu",
        "thổ cam, vi/det-tho-cam",
        // the tone at another place, i for y
        "công viên hòa bình, vi/hoa-binh",
        "hoà bình, vi/hoa-binh",
        "sống khoẻ, vi/khoe",
        "sức khỏe, vi/khoe",
        "thủy sản, vi/thuy-san",
        "thuỷ điện, vi/thuy-dien",
        "doanh nghiệp Mỹ, vi/doanh-nghiep-mi",
        "doanh nghiệp Mĩ, vi/doanh-nghiep-mi",
        // the input method was off
        "muas roois nuwowcs, vi/mua-roi-nuoc",
        "vungx taauf, vi/vung-tau",
        "mua1 ro6i1 nu7o7c1, vi/mua-roi-nuoc",
        "ddaor ngocj, vi/dao-ngoc",
        "leex hooij caauf ngw, vi/le-hoi-cau-ngu",
        // one typing error
        "múa rối nướcc, vi/mua-roi-nuoc",
        "lễ hội cầu ngưư, vi/le-hoi-cau-ngu",
        "facebok marathon, vi/marathon",
        "marathn, vi/marathon",
        "khu công nghiệpp đông hải, vi/khu-cong-nghiep",
        "lang gomm, vi/lang-gom",
        // abbreviations
        "UBND tiếp nhà đầu tư, vi/uy-ban",
        "ubnd ky ket, vi/ubnd-ky-ket",
        "ủy ban nhân dân ký kết, vi/ubnd-ky-ket",
        "chuyến bay đi Thành phố Hồ Chí Minh, vi/tphcm",
        "gian hàng TPHCM, vi/ho-chi-minh",
        "TP HCM chuyến bay, vi/tphcm",
        "KCN đất sạch, vi/khu-cong-nghiep",
        // former names of provinces, and of what they became
        "tàu cao tốc đi Thành phố Hồ Chí Minh, vi/vung-tau",
        "chuyến bay đi Bình Dương, vi/tphcm",
        "chuyen bay di binh duong, vi/tphcm",
        // other languages
        "water puppet, en/water-puppets",
        "cave guides, en/caves",
        "investors port, en/investment",
        "marionnette, fr/marionnettes",
        "plage tranquille, fr/plages",
        "aout plages, fr/plages",
        "木偶, zh/shuishang-mu-ou",
        "水上木偶戏, zh/shuishang-mu-ou",
        "人形劇, ja/mizu-ningyo",
        "高速道路, ja/toushi",
        "인형극, ko/susang-inhyeong",
        "해변, ko/haebyeon",
        "투자자, ko/tuja",
        "ຫາດຊາຍ, lo/hat-sai",
        "ລົງທຶນ, lo/long-thun",
        "ឆ្នេរខ្សាច់, km/chne",
        "វិនិយោគ, km/vinihyok",
        "ชายหาด, th/hat",
        "ကမ်းခြေ, my/kan"
    })
    void finds_first(String typed, String id) {
        assertThat(ids(typed)).startsWith(id);
    }

    @ParameterizedTest
    @CsvSource({
        "837/QĐ-TTg, vi/quyet-dinh-837",
        "837 QĐ TTg, vi/quyet-dinh-837",
        "837/QĐTTg, vi/quyet-dinh-837",
        "837/qd-ttg, vi/quyet-dinh-837",
        "quyết định 0837/QĐ - TTg, vi/quyet-dinh-837",
        "838/qđ-ttg, vi/quyet-dinh-838",
        "861/KH-UBND, vi/ke-hoach-861",
        "861 kh ubnd, vi/ke-hoach-861",
        "160/2024/NĐ-CP, vi/nghi-dinh-160",
        "160/nđ-cp, vi/nghi-dinh-160",
        "160/2024/ND-CP, vi/nghi-dinh-160",
        "25/8/2022, vi/le-hoi-cau-ngu",
        "25-08-2022, vi/le-hoi-cau-ngu",
        "lễ hội ngày 25 tháng 8 năm 2022, vi/le-hoi-cau-ngu",
        "25/09/2022, vi/le-hoi-tra",
        "lễ hội 25.9.2022, vi/le-hoi-tra"
    })
    void finds_documents_and_dates_in_any_spelling(String typed, String id) {
        assertThat(ids(query(typed).in(VI))).startsWith(id);
    }

    @ParameterizedTest
    @CsvSource({"25/8/2022, en/tea", "'August 25, 2022', en/tea", "837/QĐ-TTg, en/decision"})
    void finds_references_in_other_languages(String typed, String id) {
        assertThat(ids(query(typed).in(EN))).startsWith(id);
    }

    @Test
    void reads_decomposed_input_as_composed() {
        var typed = "lễ hội cầu ngư";

        assertThat(ids(Normalizer.normalize(typed, Normalizer.Form.NFD))).isEqualTo(ids(typed));
    }

    @Test
    void counts_only_what_has_all_of_a_few_words() {
        assertThat(ids("múa rối nước")).containsExactly("vi/mua-roi-nuoc");
        assertThat(ids("doanh nghiệp"))
                .containsExactlyInAnyOrder(
                        "vi/doanh-nghiep-mi", "vi/doanh-nghiep-nhat", "vi/nghi-dinh-160");
    }

    @Test
    void takes_what_is_similar_when_nothing_has_all_words() {
        assertThat(ids("múa rối nước khinh khí cầu vồng")).startsWith("vi/mua-roi-nuoc");
        assertThat(ids("zzzz qqqq")).isEmpty();
    }

    @Test
    void prefers_the_marks_that_were_typed() {
        assertThat(ids("hoa hồng")).startsWith("vi/hoa-hong");
        assertThat(ids("vũng")).startsWith("vi/vung-tau");
        assertThat(ids("vùng")).startsWith("vi/vung-trung");
    }

    @Test
    void keeps_to_one_language_and_tells_of_the_others() {
        var result = index.search(query("837/QĐ-TTg").in(EN));

        assertThat(result.hits()).extracting(SearchHit::language).containsOnly(EN);
        assertThat(result.inOtherLanguages(EN)).containsOnlyKeys(VI);
    }

    @Test
    void counts_each_facet_without_its_own_filter() {
        var everywhere = index.search(query("lễ hội")).facets();
        var inCulture = index.search(query("lễ hội").inSection("van-hoa"));
        var elsewhere = index.search(query("lễ hội").inSection("kinh-te"));

        assertThat(everywhere.sections()).containsEntry("van-hoa", 2L);
        assertThat(everywhere.kinds()).containsOnlyKeys(SearchKind.ARTICLE);
        assertThat(everywhere.years()).containsOnlyKeys(2023);
        assertThat(inCulture.total()).isEqualTo(2);
        assertThat(elsewhere.total()).isZero();
        assertThat(elsewhere.hits()).isEmpty();
        assertThat(elsewhere.facets().sections()).isEqualTo(everywhere.sections());
    }

    @Test
    void filters_by_kind_and_year() {
        assertThat(ids(query("").ofKind(SearchKind.ARTICLE))).hasSize(10);
        assertThat(ids(query("nghị định").ofYear(2024))).isEqualTo(List.of("vi/nghi-dinh-160"));
        assertThat(ids(query("nghị định").ofYear(2023))).isEmpty();
    }

    @Test
    void filters_and_counts_by_topic_and_place() {
        index.put(
                List.of(
                        about(
                                "vi/cho-noi",
                                List.of("le-hoi", "am-thuc"),
                                List.of("hau-giang", "can-tho")),
                        about("vi/ben-ninh-kieu", List.of("am-thuc"), List.of("can-tho")),
                        about("vi/trang-an", List.of("le-hoi"), List.of("ninh-binh"))));

        assertThat(ids(query("bến chợ").about("can-tho")))
                .containsExactlyInAnyOrder("vi/cho-noi", "vi/ben-ninh-kieu");
        assertThat(ids(query("bến chợ").about("hau-giang"))).containsExactly("vi/cho-noi");
        assertThat(ids(query("bến chợ").about("can-tho").onTopic("le-hoi")))
                .containsExactly("vi/cho-noi");
        var facets = index.search(query("bến chợ").about("can-tho")).facets();
        assertThat(facets.topics()).containsExactly(entry("am-thuc", 2L), entry("le-hoi", 1L));
        assertThat(facets.places())
                .containsExactly(
                        entry("can-tho", 2L), entry("hau-giang", 1L), entry("ninh-binh", 1L));
        assertThat(index.search(query("bến chợ").onTopic("khong-co")).total()).isZero();
        index.remove(List.of("vi/cho-noi", "vi/ben-ninh-kieu", "vi/trang-an"));
    }

    @Test
    void finds_words_of_attached_files_and_says_which_file_they_are_in() {
        index.put(
                List.of(
                        new SearchDocument(
                                "vi/ke-hoach",
                                null,
                                SearchKind.PRESS_RELEASE,
                                VI,
                                "Kế hoạch",
                                "Nội dung trong tệp.",
                                "bao-chi",
                                "/vi/bao-chi/ke-hoach",
                                Instant.parse("2020-01-01T00:00:00Z"),
                                List.of(),
                                List.of(),
                                List.of(
                                        new Attachment("Phụ lục 1", "Bảng kê."),
                                        new Attachment("Phụ lục 2", "Nuôi ngọc trai zqqz")))));

        var hit = index.search(query("zqqz")).hits().getFirst();
        assertThat(hit.id()).isEqualTo("vi/ke-hoach");
        assertThat(hit.kind()).isEqualTo(SearchKind.PRESS_RELEASE);
        assertThat(hit.attachment()).isEqualTo("Phụ lục 2");
        assertThat(hit.snippet().marked()).containsExactly("zqqz");
        index.remove(List.of("vi/ke-hoach"));
    }

    private static SearchDocument about(String id, List<String> topics, List<String> places) {
        return new SearchDocument(
                id,
                null,
                SearchKind.ARTICLE,
                VI,
                "Bến chợ",
                "Bến chợ bên sông.",
                "van-hoa",
                "/" + id,
                Instant.parse("2020-01-01T00:00:00Z"),
                topics,
                places,
                List.of());
    }

    @Test
    void orders_facets_by_count() {
        assertThat(List.copyOf(index.search(query("")).facets().languages().values()))
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @Test
    void puts_the_newest_first_when_asked() {
        var newest = index.search(query("doanh nghiệp").sorted(Sort.NEWEST)).hits();

        assertThat(newest)
                .extracting(SearchHit::id)
                .containsExactly("vi/nghi-dinh-160", "vi/doanh-nghiep-nhat", "vi/doanh-nghiep-mi");
    }

    @Test
    void gives_everything_newest_first_for_a_blank_text() {
        var result = index.search(query("  "));

        assertThat(result.total()).isEqualTo(SampleDocuments.all().size());
        assertThat(result.hits().getFirst().id()).isEqualTo(SampleDocuments.all().getLast().id());
        assertThat(result.hits())
                .extracting(SearchHit::publishedAt)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void gives_nothing_for_a_text_without_words() {
        assertThat(index.search(query("?!…")).total()).isZero();
    }

    @Test
    void pages_through_everything_once() {
        var all = index.search(query("").page(1, 50)).total();
        var paged = new ArrayList<String>();
        for (var page = 1; paged.size() < all; page++) {
            paged.addAll(ids(query("").page(page, 7)));
        }

        assertThat(paged).doesNotHaveDuplicates().hasSize((int) all);
        assertThat(ids(query("").page(99, 7))).isEmpty();
    }

    @Test
    void gives_nothing_past_what_can_be_reached() {
        var result = index.search(query("").page(1_000_000, 50));

        assertThat(result.hits()).isEmpty();
        assertThat(result.total()).isEqualTo(SampleDocuments.all().size());
    }

    @Test
    void gives_back_what_was_put() {
        var put = SampleDocuments.all().getFirst();
        var hit = index.search(query("múa rối nước")).hits().getFirst();

        assertThat(hit.externalId()).isEqualTo(put.externalId());
        assertThat(hit.kind()).isEqualTo(put.kind());
        assertThat(hit.language()).isEqualTo(put.language());
        assertThat(hit.title().plain()).isEqualTo(put.title());
        assertThat(hit.section()).isEqualTo(put.section());
        assertThat(hit.url()).isEqualTo(put.url());
        assertThat(hit.publishedAt()).isEqualTo(put.publishedAt());
    }

    @ParameterizedTest
    @CsvSource({
        "mua roi nuoc, Múa rối nước, múa rối nước",
        "hòa bình, Hoà Bình, Hoà Bình",
        "vungx taauf, Vũng Tàu, Vũng Tàu",
        "木偶, 木偶, 木偶",
        "인형극, 인형극, 인형극"
    })
    void marks_what_was_found_as_it_was_written(String typed, String inTitle, String inBody) {
        var hit = index.search(query(typed)).hits().getFirst();

        assertThat(hit.title().marked()).contains(inTitle);
        assertThat(hit.snippet().marked()).contains(inBody);
    }

    @Test
    void takes_documents_out() {
        var once = document("vi/tam", "Khinh khí cầu bay trên vịnh", "Mười khinh khí cầu.");
        index.put(List.of(once));
        assertThat(ids("khinh khí cầu")).containsExactly("vi/tam");

        index.remove(List.of("vi/tam", "vi/khong-co"));

        assertThat(ids("khinh khí cầu")).doesNotContain("vi/tam");
        assertThat(index.size()).isEqualTo(SampleDocuments.all().size());
    }

    @Test
    void replaces_a_document_of_the_same_id() {
        index.put(List.of(document("vi/tam", "Khinh khí cầu", "Bay trên vịnh.")));
        index.put(List.of(document("vi/tam", "Dù lượn", "Bay trên đồi cát.")));

        assertThat(ids("khinh khí cầu")).doesNotContain("vi/tam");
        assertThat(ids("dù lượn đồi cát")).containsExactly("vi/tam");
        index.remove(List.of("vi/tam"));
    }

    @Test
    void answers_from_the_old_index_until_the_new_one_is_committed() {
        var rebuild = index.rebuild();
        rebuild.put(List.of(document("vi/moi", "Chợ nổi", "Chợ nổi họp lúc rạng sáng.")));

        assertThat(ids("chợ nổi")).doesNotContain("vi/moi");
        assertThat(ids("múa rối nước")).startsWith("vi/mua-roi-nuoc");

        rebuild.commit();
        assertThat(ids("chợ nổi")).containsExactly("vi/moi");
        assertThat(index.size()).isEqualTo(1);
        rebuildWithSamples();
    }

    @Test
    void carries_changes_made_meanwhile_into_the_new_index() {
        var rebuild = index.rebuild();
        rebuild.put(SampleDocuments.all());
        index.put(List.of(document("vi/moi", "Chợ nổi", "Chợ nổi họp lúc rạng sáng.")));
        index.put(List.of(document("vi/sua", "Chợ phiên mới", "Họp chủ nhật.")));
        index.remove(List.of("vi/marathon"));
        rebuild.put(List.of(document("vi/sua", "Chợ phiên cũ", "Họp thứ bảy.")));
        rebuild.put(List.of(document("vi/marathon", "Giải marathon ven biển", "Cũ.")));
        rebuild.commit();

        assertThat(ids("chợ nổi")).contains("vi/moi");
        assertThat(ids("chợ phiên mới")).startsWith("vi/sua");
        assertThat(ids("marathon")).doesNotContain("vi/marathon");
        rebuildWithSamples();
    }

    @Test
    void forgets_an_abandoned_rebuild() {
        var rebuild = index.rebuild();
        rebuild.put(List.of(document("vi/moi", "Chợ nổi", "Chợ nổi họp lúc rạng sáng.")));
        rebuild.abandon();

        assertThat(ids("chợ nổi")).doesNotContain("vi/moi");
        assertThat(index.size()).isEqualTo(SampleDocuments.all().size());
        assertThatIllegalStateException().isThrownBy(rebuild::commit);
    }

    @Test
    void abandons_a_rebuild_when_another_begins() {
        var first = index.rebuild();
        var second = index.rebuild();

        assertThatIllegalStateException().isThrownBy(() -> first.put(SampleDocuments.all()));
        second.abandon();
    }

    @Test
    void goes_on_answering_while_it_is_rebuilt() throws Exception {
        var wrong = new ArrayList<String>();
        var running = new AtomicBoolean(true);
        var reader =
                Thread.ofVirtual()
                        .start(() -> {
                            while (running.get()) {
                                var found = ids("múa rối nước");
                                if (!found.equals(List.of("vi/mua-roi-nuoc"))) {
                                    wrong.add(found.toString());
                                }
                            }
                        });
        for (var round = 0; round < 3; round++) {
            rebuildWithSamples();
        }
        running.set(false);
        reader.join();

        assertThat(wrong.stream().distinct()).isEmpty();
    }

    @Test
    void takes_a_large_batch() {
        var many =
                IntStream.range(0, 500)
                        .mapToObj(number ->
                                document("vi/lo-" + number, "Lô hàng " + number, "Container."))
                        .toList();
        index.put(many);

        assertThat(index.search(query("lô hàng")).total()).isEqualTo(500);
        assertThat(ids(query("lô hàng").page(11, 10))).hasSize(10);
        index.remove(many.stream().map(SearchDocument::id).toList());
        assertThat(index.size()).isEqualTo(SampleDocuments.all().size());
    }

    @Test
    void survives_any_text() {
        var hostile =
                List.of(
                        "\"(múa AND) *:* ~2 ^5 title:x",
                        "\uD83D\uDE00 \uD800",
                        "\u0000\u0007",
                        "a ".repeat(5000),
                        "ư".repeat(5000),
                        "<script>alert(1)</script>",
                        "\\",
                        "/.*/",
                        "_id:1 OR 1=1");

        assertThat(hostile)
                .allSatisfy(text -> assertThat(index.search(query(text)).total()).isNotNegative());
    }

    private void rebuildWithSamples() {
        var rebuild = index.rebuild();
        rebuild.put(SampleDocuments.all());
        rebuild.commit();
    }

    private static SearchDocument document(String id, String title, String body) {
        return new SearchDocument(
                id,
                null,
                SearchKind.ARTICLE,
                VI,
                title,
                body,
                "",
                "/" + id,
                Instant.parse("2026-05-01T00:00:00Z"));
    }

    private static SearchQuery query(String text) {
        return SearchQuery.of(text);
    }

    private List<String> ids(String text) {
        return ids(query(text));
    }

    private List<String> ids(SearchQuery query) {
        return index.search(query).hits().stream().map(SearchHit::id).toList();
    }
}
