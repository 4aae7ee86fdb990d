package vn.tinhhoa.content.contest.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFoldingTests {

    @ParameterizedTest
    @CsvSource({
        "lan.nguyen@gmail.com, lannguyen@gmail.com",
        "L.A.N.nguyen+anh+2@GoogleMail.com, lannguyen@gmail.com",
        "' lannguyen@gmail.com. ', lannguyen@gmail.com",
        "\"lan.nguyen\"@gmail.com, lannguyen@gmail.com",
        "lan.nguyen+vote@sonhai.gov.vn, lan.nguyen@sonhai.gov.vn",
        "lan-anh@yahoo.com.vn, lan@yahoo.com.vn",
        "lan-anh@outlook.com, lan-anh@outlook.com",
        "la_n.nguyen@pm.me, lannguyen@proton.me",
        "lan@me.com, lan@icloud.com",
        "lan.anh@ya.ru, lananh@yandex.com",
        "anything@lan.fastmail.com, lan@fastmail.com",
        "lan@bücher.example, lan@xn--bcher-kva.example",
        "LAN@XN--BCHER-KVA.example, lan@xn--bcher-kva.example",
        "ｌａｎ@ｇｍａｉｌ.ｃｏｍ, lan@gmail.com",
        "lan@gmail。com, lan@gmail.com"
    })
    void knows_one_mailbox_by_all_its_spellings(String written, String folded) {
        assertThat(AddressFolding.fold(written).orElseThrow()).hasToString(folded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lan",
                "@gmail.com",
                "lan@",
                "lan@gmail",
                "lan@-gmail.com",
                "lan lan@gmail.com",
                "lan..anh@gmail.com",
                ".lan@gmail.com",
                "...@gmail.com",
                "lan@gmail.com\r\nBcc: all@example.org",
                "lan@127.0.0.1",
                "lan@exa_mple.org"
            })
    void refuses_what_no_letter_can_be_sent_to(String written) {
        assertThat(AddressFolding.fold(written)).isEmpty();
    }

    @Test
    void a_numbered_row_is_one_series() {
        assertThat(AddressFolding.fold("vote007@nhom.info").orElseThrow().series())
                .isEqualTo("vote#@nhom.info");
    }
}
