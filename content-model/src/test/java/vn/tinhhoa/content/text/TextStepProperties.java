package vn.tinhhoa.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// What holds for every text.
class TextStepProperties {

    private static final String VOWELS = "aăâeêioôơuưy";

    @Property
    void cleaning_is_idempotent_and_composed(@ForAll("texts") String text) {
        var clean = CleanText.of(text);

        assertThat(CleanText.of(clean)).isEqualTo(clean);
        assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
    }

    @Property
    void searchable_text_is_as_long_as_what_is_shown(@ForAll("texts") String text) {
        var clean = CleanText.of(text);

        assertThat(VietnameseText.searchable(clean)).hasSameSizeAs(clean);
    }

    @Property
    void making_text_searchable_is_idempotent(@ForAll("texts") String text) {
        var searchable = VietnameseText.searchable(CleanText.of(text));

        assertThat(VietnameseText.searchable(searchable)).isEqualTo(searchable);
    }

    @Property
    void composed_and_decomposed_text_are_one(@ForAll("texts") String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(CleanText.of(decomposed)).isEqualTo(CleanText.of(composed));
    }

    @Property
    void a_tone_may_stand_on_any_vowel_of_the_syllable(@ForAll("syllables") String toneless) {
        var spellings = new ArrayList<String>();
        for (var at = onsetOf(toneless); at < toneless.length(); at++) {
            if (VOWELS.indexOf(toneless.charAt(at)) >= 0) {
                var toned = toneless.substring(0, at + 1) + "\u0301" + toneless.substring(at + 1);
                spellings.add(VietnameseText.searchable(CleanText.of(toned)));
            }
        }

        assertThat(spellings.stream().distinct()).hasSize(1);
    }

    @Property
    void words_lie_where_they_say(@ForAll("texts") String text) {
        var searchable = VietnameseText.searchable(CleanText.of(text));

        assertThat(Words.of(searchable))
                .allSatisfy(word ->
                        assertThat(searchable.substring(word.from(), word.to()))
                                .isEqualTo(word.text())
                                .doesNotContain(" "));
    }

    @Property
    void marks_are_left_out_alike_in_a_copy_and_at_its_place(@ForAll("texts") String text) {
        var searchable = VietnameseText.searchable(CleanText.of(text)) + "œß";
        var ascii = Folding.ascii(searchable);
        var padded = "ă" + searchable + "ă";

        assertThat(Folding.isAscii(padded, 1, padded.length() - 1, ascii)).isTrue();
        assertThat(Folding.isAscii(padded, 1, padded.length(), ascii)).isFalse();
        assertThat(Folding.isAscii(padded, 1, padded.length() - 2, ascii)).isFalse();
        assertThat(Folding.first(searchable.charAt(0))).isEqualTo(ascii.charAt(0));
    }

    @Property
    void a_slug_is_a_part_of_an_address(@ForAll("texts") String text) {
        var slug = Slug.of(text);

        assertThat(slug)
                .matches("[\\p{L}\\p{M}\\p{Nd}]+(-[\\p{L}\\p{M}\\p{Nd}]+)*")
                .hasSizeBetween(1, 80);
        assertThat(Slug.of(slug)).isEqualTo(slug);
    }

    @Property
    void references_are_found_in_what_they_are_written_as(
            @ForAll("numbers") int number, @ForAll("numbers") int day) {
        var date = 1 + day % 28 + "/" + (1 + day % 12) + "/" + (1990 + day % 40);
        var text = "Theo Kế hoạch " + number + "/KH-UBND ngày " + date + ".";

        assertThat(References.toIndex(text)).containsAll(References.toFind(number + " kh ubnd"));
        assertThat(References.toIndex(text)).containsAll(References.toFind(date.replace('/', '-')));
        assertThat(References.toIndex(text)).hasSize(2);
    }

    @Property
    void unicode_text_is_never_repaired(
            @ForAll("syllables") String one, @ForAll("syllables") String two) {
        var text = one + " ổ " + two;

        assertThat(LegacyEncoding.repaired(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        var scraps =
                Arbitraries.of(
                        "hoà", "Hòa", "Mỹ", "thủy", "vịêt", "\u0300", "\u0301", "\u200B", "\u00AD",
                        "đ", "Ð", "木偶", "ひと", "カナ", "인형", "ຫາດ", "ឆ្នេរ", "หาด", "ကမ်း", "😀",
                        "\uD83D", "İ", "ß", "Ⅳ", "ＡＢ", "²", "'", "\u2019", "_", " ", "\n", "/", "-",
                        "837", "ǅ", "œ");
        var random = Arbitraries.strings().all().ofMaxLength(12);
        return Arbitraries.oneOf(scraps, random)
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> syllables() {
        var onsets =
                Arbitraries.of(
                        "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "kh", "l", "m", "n", "ng",
                        "ngh", "nh", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x", "");
        var rhymes =
                Arbitraries.of(
                        "oa", "oe", "uy", "oan", "oang", "ai", "ao", "ua", "ưa", "ia", "iêu", "uôi",
                        "ươi", "ươ", "oai", "uynh", "uyên", "êu", "ui", "ay", "uân", "iên", "a",
                        "ông");
        return Combinators.combine(onsets, rhymes).as(String::concat);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 99_999);
    }

    /// Where the vowels begin that may carry the tone.
    private static int onsetOf(String syllable) {
        return List.of("gi", "qu").stream().anyMatch(syllable::startsWith)
                        && syllable.length() > 2
                        && VOWELS.indexOf(syllable.charAt(2)) >= 0
                ? 2
                : 0;
    }
}
