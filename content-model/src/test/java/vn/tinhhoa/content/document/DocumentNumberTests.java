package vn.tinhhoa.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentNumberTests {

    @Test
    void recognises_the_numbers_that_a_text_cites() {
        var text =
                "Căn cứ Luật số 31/2024/QH15, Nghị định 160/2024/NĐ-CP và Quyết định 837/QĐ-TTg;"
                        + " theo Công văn 2802/UBND-NC (thay 861/KH-UBND), 837/QĐ-TTg.";

        assertThat(DocumentNumber.allIn(text))
                .containsExactly(
                        "31/2024/QH15",
                        "160/2024/NĐ-CP",
                        "837/QĐ-TTg",
                        "2802/UBND-NC",
                        "861/KH-UBND");
    }

    @Test
    void takes_no_price_date_or_rate_for_a_number() {
        assertThat(
                        DocumentNumber.allIn(
                                "23.000/USD, 25/8/2022, 24/7, 100/Ha, 5/KM-h9z, 12/2024/abc-DEF,"
                                        + " x1/QĐ-TTg"))
                .isEmpty();
    }
}
