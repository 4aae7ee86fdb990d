package vn.tinhhoa.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.tinhhoa.content.language.LanguageTag;

class LicenceTests {

    @ParameterizedTest
    @CsvSource({
        "CC BY 4.0, CC_BY",
        "cc-by-4.0, CC_BY",
        "https://creativecommons.org/licenses/by/4.0/, CC_BY",
        "http://creativecommons.org/licenses/by-nc-nd/4.0/deed.vi, CC_BY_NC_ND",
        "CC0 1.0, CC0",
        "Giữ toàn bộ bản quyền, RESERVED",
        "all rights reserved, RESERVED",
        "Ảnh do Sở cung cấp, CUSTOM",
        "CC BY 3.0, CUSTOM",
        "'', UNKNOWN"
    })
    void are_recognised_by_code_name_and_address(String text, Licence.Kind kind) {
        assertThat(Licence.of(text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM")
    void are_read_back_from_what_is_stored(Licence.Kind kind) {
        var licence = Licence.of(kind.code());
        assertThat(licence.kind()).isEqualTo(kind);
        assertThat(licence.uri()).isPresent();
        assertThat(licence.name(LanguageTag.VIETNAMESE)).isNotBlank();
        assertThat(licence.name(LanguageTag.ENGLISH)).isNotBlank();
    }

    @Test
    void keep_words_that_are_no_known_licence() {
        var licence = Licence.of(" Ảnh do Sở Du lịch cung cấp ");
        assertThat(licence.code()).isEqualTo("Ảnh do Sở Du lịch cung cấp");
        assertThat(Licence.of(licence.code())).isEqualTo(licence);
        assertThat(licence.name(LanguageTag.ENGLISH)).isEqualTo("Ảnh do Sở Du lịch cung cấp");
        assertThat(licence.uri()).isEmpty();
    }
}
