package vn.tinhhoa.content.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class MailAddressTests {

    @Test
    void tells_addresses_from_what_is_none() {
        for (var good : List.of("a@b.vn", "nguyen.van+anh@thu.sonhai.gov.vn", "张@例子.中国")) {
            assertThat(MailAddress.isOne(good)).as(good).isTrue();
        }
        for (var bad :
                List.of(
                        "",
                        "a",
                        "a@b",
                        "a b@c.vn",
                        "a@b.vn\nBcc: x@y.vn",
                        "<a@b.vn>",
                        "a@b.vn,c@d.vn",
                        "a".repeat(65) + "@b.vn")) {
            assertThat(MailAddress.isOne(bad)).as(bad).isFalse();
        }
    }
}
