package vn.tinhhoa.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingTests {

    @ParameterizedTest
    @CsvSource({
        "'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'",
        "'§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'",
        "'Uû ban nh©n d©n tØnh', 'Uỷ ban nhân dân tỉnh'",
        "'n\u00ADíc biÓn', 'nước biển'"
    })
    void repairs_tcvn3(String written, String meant) {
        assertThat(LegacyEncoding.repaired(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'",
        "'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'",
        "'UÛY BAN NHAÂN DAÂN TÆNH', 'ỦY BAN NHÂN DÂN TỈNH'",
        "'nöôùc bieån', 'nước biển'"
    })
    void repairs_vni(String written, String meant) {
        assertThat(LegacyEncoding.repaired(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân tỉnh Sơn Hải",
                "Đà Nẵng",
                "plain English text",
                "Là cá và chó mèo",
                "Les élèves préfèrent la fenêtre où naît l'été",
                "Straße nach München über Köln",
                "São Paulo não é a capital",
                "水上木偶戏",
                "20 °C, 5 µm, § 12",
                "© 2026 Sơn Hải",
                "",
                "café"
            })
    void leaves_everything_else_as_it_is(String text) {
        assertThat(LegacyEncoding.repaired(text)).isEqualTo(text);
    }

    @Test
    void repairs_a_text_as_a_whole() {
        var text = "Th«ng b¸o\nVÒ viÖc tæ chøc lÔ héi, ngµy 25/8/2022 (Web: www.sonhai.vn)";

        assertThat(LegacyEncoding.repaired(text))
                .isEqualTo(
                        "Thông báo\nVề việc tổ chức lễ hội, ngày 25/8/2022 (Web: www.sonhai.vn)");
    }
}
