package vn.tinhhoa.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "837/QĐ-TTg",
                "837/QĐ–TTg",
                "837 QĐ TTg",
                "837/QĐTTg",
                "837/qd-ttg",
                "0837/QĐ-TTg",
                "837 / QĐ - TTg",
                "Quyết định số 837/QĐ-TTg.",
                "837-QĐ-TTg"
            })
    void reads_a_number_in_any_spelling(String written) {
        assertThat(References.toFind(written)).containsExactly("837/qdttg");
    }

    @ParameterizedTest
    @CsvSource({
        "160/2024/NĐ-CP, 160/2024/ndcp",
        "160/NĐ-CP, 160/ndcp",
        "31/2024/QH15, 31/2024/qh15",
        "08/2022/TT-BTTTT, 8/2022/ttbtttt",
        "861/KH-UBND, 861/khubnd",
        "2802/UBND-NC, 2802/ubndnc",
        "12/2023/TTLT-BVHTTDL-BTC, 12/2023/ttltbvhttdlbtc"
    })
    void keeps_year_type_and_issuer(String written, String key) {
        assertThat(References.toFind(written)).containsExactly(key);
    }

    @Test
    void finds_a_number_with_its_year_also_without() {
        assertThat(References.toIndex("160/2024/NĐ-CP"))
                .containsExactlyInAnyOrder("160/2024/ndcp", "160/ndcp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25/8/2022",
                "25-08-2022",
                "25.8.2022",
                "ngày 25 tháng 8 năm 2022",
                "25 tháng 8, 2022",
                "2022-08-25",
                "August 25, 2022",
                "25 August 2022",
                "25th of August 2022",
                "le 25 août 2022",
                "2022年8月25日",
                "2022년 8월 25일",
                "25 / 8 / 2022"
            })
    void reads_a_date_in_any_spelling(String written) {
        assertThat(References.toFind(written)).containsExactly("2022-08-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/2/2022",
                "24/7",
                "120.000 đồng/kg",
                "5/10 điểm",
                "1.234.567",
                "tel 0905-123-456",
                "",
                "ngày 25",
                "v2/api-docs3"
            })
    void takes_nothing_else_for_a_reference(String written) {
        assertThat(References.toFind(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "837/QĐ-TTg",
                " số 837 QĐ TTg",
                "Quyết định số 837/QĐ-TTg",
                "Decree 160/ND-CP"
            })
    void knows_a_number_that_stands_alone(String typed) {
        assertThat(References.isNumber(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"837", "25/8/2022", "837/QĐ-TTg về trà", "hội nghị 837/QĐ-TTg", ""})
    void knows_what_is_more_or_less_than_a_number(String typed) {
        assertThat(References.isNumber(typed)).isFalse();
    }
}
