package vn.tinhhoa.searchtestserver;

import org.apache.lucene.analysis.Analyzer;
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
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The token filters and language analyzers that our indexes name, which Elasticsearch has in a
/// module that is not published. Names, settings and defaults are Elasticsearch's; a setting that
/// is not known here is refused, so that no test passes on one that is ignored.
final class CommonAnalysis extends Plugin implements AnalysisPlugin {

    private static final Map<String, Supplier<Analyzer>> ANALYZERS =
            Map.ofEntries(
                    Map.entry("arabic", ArabicAnalyzer::new),
                    Map.entry("cjk", CJKAnalyzer::new),
                    Map.entry("dutch", DutchAnalyzer::new),
                    Map.entry("english", EnglishAnalyzer::new),
                    Map.entry("french", FrenchAnalyzer::new),
                    Map.entry("german", GermanAnalyzer::new),
                    Map.entry("hindi", HindiAnalyzer::new),
                    Map.entry("indonesian", IndonesianAnalyzer::new),
                    Map.entry("italian", ItalianAnalyzer::new),
                    Map.entry("portuguese", PortugueseAnalyzer::new),
                    Map.entry("russian", RussianAnalyzer::new),
                    Map.entry("spanish", SpanishAnalyzer::new),
                    Map.entry("thai", ThaiAnalyzer::new));

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "asciifolding",
                        (index, environment, name, settings) -> asciiFolding(name, settings),
                "ngram", (index, environment, name, settings) -> nGram(index, name, settings),
                "edge_ngram", (index, environment, name, settings) -> edgeNGram(name, settings));
    }

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        var providers =
                new LinkedHashMap<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>>();
        ANALYZERS.forEach((type, analyzer) -> providers.put(type, language(analyzer)));
        return providers;
    }

    private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> language(
            Supplier<Analyzer> analyzers) {
        return (index, environment, name, settings) -> {
            refuseUnknown(name, settings, Set.of());
            var analyzer = analyzers.get();
            return new AbstractIndexAnalyzerProvider<Analyzer>(name) {
                @Override
                public Analyzer get() {
                    return analyzer;
                }
            };
        };
    }

    private static TokenFilterFactory asciiFolding(String name, Settings settings) {
        refuseUnknown(name, settings, Set.of("preserve_original"));
        var preserve = settings.getAsBoolean("preserve_original", false);
        return new Normalizing(name, tokens -> new ASCIIFoldingFilter(tokens, preserve));
    }

    private static TokenFilterFactory nGram(IndexSettings index, String name, Settings settings) {
        refuseUnknown(name, settings, Set.of("min_gram", "max_gram", "preserve_original"));
        var shortest = settings.getAsInt("min_gram", 1);
        var longest = settings.getAsInt("max_gram", 2);
        if (longest - shortest > index.getMaxNgramDiff()) {
            throw new IllegalArgumentException(
                    "[" + name + "] max_gram less min_gram is over index.max_ngram_diff");
        }
        var preserve = settings.getAsBoolean("preserve_original", false);
        return new Filter(
                name, tokens -> new NGramTokenFilter(tokens, shortest, longest, preserve));
    }

    private static TokenFilterFactory edgeNGram(String name, Settings settings) {
        refuseUnknown(name, settings, Set.of("min_gram", "max_gram", "preserve_original"));
        var shortest = settings.getAsInt("min_gram", 1);
        var longest = settings.getAsInt("max_gram", 2);
        var preserve = settings.getAsBoolean("preserve_original", false);
        return new Filter(
                name, tokens -> new EdgeNGramTokenFilter(tokens, shortest, longest, preserve));
    }

    private static void refuseUnknown(String name, Settings settings, Set<String> known) {
        var unknown = new TreeSet<>(settings.keySet());
        unknown.removeAll(known);
        unknown.removeIf(key -> key.equals("type") || key.startsWith("index."));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("[" + name + "] has unknown settings " + unknown);
        }
    }

    private static class Filter extends AbstractTokenFilterFactory {

        private final UnaryOperator<TokenStream> filter;

        Filter(String name, UnaryOperator<TokenStream> filter) {
            super(name);
            this.filter = filter;
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return filter.apply(tokens);
        }
    }

    /// One that also applies to what is not cut into words, such as a keyword's normalizer.
    private static final class Normalizing extends Filter implements NormalizingTokenFilterFactory {

        Normalizing(String name, UnaryOperator<TokenStream> filter) {
            super(name, filter);
        }
    }
}
