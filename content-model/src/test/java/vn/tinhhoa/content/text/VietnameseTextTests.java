package vn.tinhhoa.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTests {

    @ParameterizedTest
    @CsvSource({
        "hòa, hoà",
        "hoà, hoà",
        "HÒA, hoà",
        "thủy, thuỷ",
        "thuỷ, thuỷ",
        "khỏe, khoẻ",
        "vịêt, việt",
        "việt, việt",
        "tòan, toàn",
        "hòang, hoàng",
        "qúy, quý",
        "quí, quí",
        "gìa, già",
        "giừơng, giường",
        "ngừơi, người",
        "thúôc, thuốc",
        "ủa, ủa",
        "mía, mía",
        "tuỳ, tuỳ",
        "ngòai, ngoài",
        "khúyu, khuýu",
        "cái, cái",
        "đảo, đảo",
        "Mỹ, mĩ",
        "mĩ, mĩ",
        "kỹ, kĩ",
        "lý, lí",
        "tỷ, tỉ",
        "hy, hi",
        "sỹ, sĩ",
        "thúy, thuý",
        "suy, suy",
        "yêu, yêu",
        "ý, ý",
        "my, mi",
        "tây, tây",
        "août, août",
        "straße, straße"
    })
    void gives_each_syllable_one_spelling(String written, String searched) {
        assertThat(VietnameseText.searchable(written)).isEqualTo(searched);
    }

    @ParameterizedTest
    @CsvSource({
        "'TP.HCM – 837/QĐ-TTg', 'tp hcm   837 qđ ttg'",
        "'a_b@c.vn', 'a b c vn'",
        "'ＡＢＣ１２３', abc123",
        "'木偶，戏', '木偶 戏'",
        "'x²½', 'x  '"
    })
    void puts_a_space_for_everything_between_words(String written, String searched) {
        assertThat(VietnameseText.searchable(written)).isEqualTo(searched);
    }

    @Test
    void keeps_the_place_of_what_follows_a_picture_sign() {
        var text = "😀 Hòa Bình";

        assertThat(VietnameseText.searchable(text)).hasSameSizeAs(text).endsWith("hoà bình");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đà Nẵng", "dân", "Ơ", "à"})
    void sees_marks(String text) {
        assertThat(VietnameseText.carriesMarks(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Da Nang", "", "837/TTg", "水上", "Zoë"})
    void sees_that_there_are_no_marks(String text) {
        assertThat(VietnameseText.carriesMarks(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nuoc", "nước", "nghieng", "quoc", "gia", "gi", "giếng", "khuya", "uyen", "y",
                "quynh", "đi"
            })
    void knows_what_may_be_a_syllable(String word) {
        assertThat(Syllable.isPossible(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vungx",
                "taauf",
                "facebook",
                "homestay",
                "nướcc",
                "bk",
                "q",
                "w",
                "837",
                "tàú",
                "x1"
            })
    void knows_what_is_none(String word) {
        assertThat(Syllable.isPossible(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "vungx, vũng", "taauf, tầu", "tauaf, tầu", "nuwowcs, nước", "nuocws, nước", "ddaor, đảo",
        "daord, đảo", "muwa, mưa", "muaw, mưa", "hoaf, hoà", "quys, quý", "giuwowngf, giường",
        "tieengs, tiếng", "vieetj, việt", "thuyr, thuỷ", "xoawn, xoăn", "mix, mĩ", "hoaws, hoắ",
        "vu4ng, vũng", "vung4, vũng", "ta6u2, tầu", "nuo7c1, nước", "nu7o7c1, nước", "d9a3o, đảo",
        "va8n, văn", "ba1o, báo"
    })
    void reads_what_was_typed_with_the_input_method_off(String typed, String meant) {
        if (Syllable.isSpelled(meant)) {
            assertThat(TypingKeys.decoded(typed)).contains(meant);
        } else {
            assertThat(TypingKeys.decoded(typed)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tau",
                "an",
                "facebook",
                "hotel",
                "837",
                "qh15",
                "nước",
                "a",
                "www",
                "coffee"
            })
    void leaves_other_words_alone(String typed) {
        assertThat(TypingKeys.decoded(typed)).isEmpty();
    }

    @Test
    void cleans_what_only_disturbs() {
        assertThat(CleanText.of("\uFEFFHo\u0300a\u200B bi\u0300nh\u00ADxanh"))
                .isEqualTo("Hòa bình xanh");
        assertThat(CleanText.of("l\u2019eau \u00D0à N\u1EB5ng")).isEqualTo("l'eau Đà Nẵng");
        assertThat(CleanText.of("a\u200B\u0301")).isEqualTo("á");
    }
}
