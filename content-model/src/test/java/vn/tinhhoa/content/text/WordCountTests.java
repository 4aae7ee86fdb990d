package vn.tinhhoa.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;

class WordCountTests {

    /// Counted by hand: syllables in Vietnamese, what stands between spaces in English, French and
    /// Korean, words in the others.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "vi | 8 | Biển Sơn Hải đón bình minh rất sớm.",
                "vi | 9 | Ngày 12/5/2026, hơn 3.000 người về dự lễ hội.",
                "vi | 4 | Hà Nội - Huế, Đà-Lạt",
                "en | 8 | The fishermen don't leave before the well-known hour.",
                "en | 3 | red,green,blue",
                "fr | 6 | L’été, c’est aujourd’hui « vraiment » beau ici !",
                "ko | 4 | 바다에서 해가 떠오르는 아침입니다.",
                "zh | 6 | 我们在海边看日出。",
                "zh | 3 | 中国 北京大学",
                "ja | 3 | 東京タワーへ行く",
                "lo | 4 | ຂ້ອຍຮັກປະເທດລາວ",
                "km | 4 | ខ្ញុំស្រឡាញ់ប្រទេសកម្ពុជា",
                "th | 3 | ฉันรักประเทศไทย"
            })
    void counts(String language, int words, String text) {
        assertThat(WordCount.of(text)).as(language).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t ", "— … !?", "🌊 🌅", "«»"})
    void finds_no_word_in_signs(String text) {
        assertThat(WordCount.of(text)).isZero();
    }

    @Test
    void counts_composed_and_decomposed_letters_alike() {
        var text = "Phố cổ về đêm, người đi lễ";
        assertThat(WordCount.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(WordCount.of(text))
                .isEqualTo(7);
    }
}
