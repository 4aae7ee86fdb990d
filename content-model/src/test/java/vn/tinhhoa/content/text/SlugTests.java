package vn.tinhhoa.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;

class SlugTests {

    @ParameterizedTest
    @CsvSource({
        "Múa rối nước làng Đồng Ngư, mua-roi-nuoc-lang-dong-ngu",
        "'Đón 1.000.000 lượt khách!', don-1-000-000-luot-khach",
        "Doanh nghiệp Mỹ, doanh-nghiep-my",
        "'L’été à la plage', l-ete-a-la-plage",
        "Straße & Œuvre, strasse-oeuvre",
        "水上木偶戏, 水上木偶戏",
        "수상 인형극, 수상-인형극",
        "ຫາດຊາຍ, ຫາດຊາຍ",
        "ឆ្នេរខ្សាច់, ឆ្នេរខ្សាច់",
        "Привет Мир, привет-мир",
        "'???', bai-viet",
        "'', bai-viet"
    })
    void makes_an_address_of_a_title(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
        assertThat(Slug.of(Normalizer.normalize(title, Normalizer.Form.NFD))).isEqualTo(slug);
    }

    @Test
    void cuts_a_long_title_between_words() {
        var slug = Slug.of("Phát triển du lịch ".repeat(10));

        assertThat(slug).hasSizeBetween(60, 80).endsWith("-phat").startsWith("phat-trien");
    }

    @Test
    void cuts_a_long_word_where_it_must() {
        assertThat(Slug.of("水".repeat(200))).hasSize(80);
        assertThat(Slug.of("x" + "𠀀".repeat(100))).hasSize(79);
    }
}
