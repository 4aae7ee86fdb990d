package vn.tinhhoa.content.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.View;
import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.Folding;
import vn.tinhhoa.content.text.VietnameseText;
import vn.tinhhoa.content.text.Words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The port cuts and folds a query itself; it must come to the tokens that the engines index.
class TokensProperties {

    private final ViewAnalyzers analyzers = new ViewAnalyzers();

    @Property
    void words_are_the_tokens_of_the_standard_tokenizer(@ForAll("texts") String text)
            throws IOException {
        var searchable = VietnameseText.searchable(CleanText.of(text));

        assertThat(Words.textsOf(searchable)).isEqualTo(tokens(View.EXACT, searchable));
    }

    @Property
    void folding_is_that_of_the_engines(@ForAll("texts") String text) throws IOException {
        var searchable = VietnameseText.searchable(CleanText.of(text));

        assertThat(Words.textsOf(searchable).stream().map(Folding::ascii))
                .isEqualTo(tokens(View.FOLD, searchable));
    }

    private List<String> tokens(View view, String text) throws IOException {
        var tokens = new ArrayList<String>();
        var field = IndexFields.of(view, LanguageTag.VIETNAMESE);
        try (var stream = analyzers.tokenStream(field, text)) {
            var token = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(token.toString());
            }
            stream.end();
        }
        return tokens;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "hoà",
                        "Hòa",
                        "Mỹ",
                        "thuỷ",
                        "vịêt",
                        "đảo",
                        "Ðông",
                        "cœur",
                        "straße",
                        "l'eau",
                        "TP.HCM",
                        "ñ",
                        "837/QĐ-TTg",
                        "1.234,5",
                        "25-8",
                        "qh15",
                        "木偶戏",
                        "山海省",
                        "ひとびと",
                        "カタカナ",
                        "お茶の木",
                        "수상 인형극",
                        "ຫາດຊາຍ",
                        "ឆ្នេរខ្សាច់",
                        "ชายหาด",
                        "ကမ်းခြေ",
                        "Привет",
                        "٣",
                        "ΑΒΓ",
                        " ",
                        " ",
                        " ",
                        "\n",
                        "-",
                        "_",
                        ".",
                        ",",
                        "😀",
                        "²",
                        "’",
                        ":")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
