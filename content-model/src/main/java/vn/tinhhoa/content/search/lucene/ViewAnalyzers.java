package vn.tinhhoa.content.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.Family;
import vn.tinhhoa.content.search.View;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// The analyzer of each field: [View] says what each must do.
final class ViewAnalyzers extends DelegatingAnalyzerWrapper {

    private final Map<View, Analyzer> byView = new EnumMap<>(View.class);
    private final Map<String, Analyzer> byName = new ConcurrentHashMap<>();

    ViewAnalyzers() {
        super(PER_FIELD_REUSE_STRATEGY);
        var folding = new StandardThen(ViewAnalyzers::folded);
        byView.put(View.EXACT, new StandardThen(words -> words));
        byView.put(View.FOLD, folding);
        byView.put(View.TITLE, folding);
        byView.put(View.TITLE_EXACT, new StandardThen(words -> words));
        byView.put(View.PAIR, new StandardThen(words -> pairs(folded(words))));
        byView.put(
                View.TRI,
                new StandardThen(words -> new NGramTokenFilter(folded(words), 3, 3, true)));
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        var analyzer = byView.get(IndexFields.viewOf(field));
        return analyzer == null ? ofLanguage(IndexFields.languageOf(field)) : analyzer;
    }

    /// What [View#MAIN] uses.
    Analyzer ofLanguage(LanguageTag language) {
        var name = Family.analyzerOf(language).orElseThrow();
        return byName.computeIfAbsent(name, ViewAnalyzers::named);
    }

    private static Analyzer named(String name) {
        return switch (name) {
            case "arabic" -> new ArabicAnalyzer();
            case "cjk" -> new CJKAnalyzer();
            case "dutch" -> new DutchAnalyzer();
            case "english" -> new EnglishAnalyzer();
            case "french" -> new FrenchAnalyzer();
            case "german" -> new GermanAnalyzer();
            case "hindi" -> new HindiAnalyzer();
            case "indonesian" -> new IndonesianAnalyzer();
            case "italian" -> new ItalianAnalyzer();
            case "portuguese" -> new PortugueseAnalyzer();
            case "russian" -> new RussianAnalyzer();
            case "spanish" -> new SpanishAnalyzer();
            case "thai" -> new ThaiAnalyzer();
            default -> throw new IllegalArgumentException("No analyzer is named " + name);
        };
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(words);
    }

    private static TokenStream pairs(TokenStream words) {
        var pairs = new ShingleFilter(words, 2, 2);
        pairs.setOutputUnigrams(false);
        return pairs;
    }

    private static final class StandardThen extends Analyzer {

        private final UnaryOperator<TokenStream> filters;

        StandardThen(UnaryOperator<TokenStream> filters) {
            this.filters = filters;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(
                    tokenizer, filters.apply(new LowerCaseFilter(tokenizer)));
        }
    }
}
