package vn.tinhhoa.content.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.SearchKind;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.search.SearchResult.Facets;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// One pass over everything that matches: how many also pass the filters, and the facets, each
/// counted without its own filter.
final class MatchCount implements CollectorManager<Collector, MatchCount.Counted> {

    private final Tally kinds;
    private final Tally sections;
    private final Tally topics;
    private final Tally places;
    private final Tally languages;
    private final Tally years;
    private final Tally[] tallies;
    private long total;

    MatchCount(SearchQuery query) {
        var kind = query.kind();
        var language = query.language();
        this.kinds = Tally.ofNames(IndexFields.KIND, kind == null ? null : kind.key());
        this.sections = Tally.ofNames(IndexFields.SECTION, query.section());
        this.topics = new ManyNames(IndexFields.TOPIC, query.topic());
        this.places = new ManyNames(IndexFields.PLACE, query.place());
        this.languages =
                Tally.ofNames(IndexFields.LANGUAGE, language == null ? null : language.value());
        this.years = Tally.ofNumbers(IndexFields.YEAR, query.year());
        this.tallies = new Tally[] {kinds, sections, topics, places, languages, years};
    }

    @Override
    public Collector newCollector() {
        return new Pass();
    }

    @Override
    public Counted reduce(Collection<Collector> passes) {
        return new Counted(total, facets());
    }

    private Facets facets() {
        return new Facets(
                named(kinds, SearchKind::of),
                named(sections, name -> name),
                named(topics, name -> name),
                named(places, name -> name),
                named(languages, LanguageTag::new),
                named(years, Integer::valueOf));
    }

    private static <K> Map<K, Long> named(Tally tally, Function<String, K> name) {
        var named = new HashMap<K, Long>();
        tally.counts.forEach((value, count) -> named.put(name.apply(value), count));
        return named;
    }

    /// @param total how many pass all filters
    record Counted(long total, Facets facets) {}

    private final class Pass implements Collector {

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            for (var tally : tallies) {
                tally.enter(segment.reader());
            }
            return new SegmentPass();
        }
    }

    private final class SegmentPass implements LeafCollector {

        @Override
        public void setScorer(Scorable scorer) {
            // Counting needs no scores.
        }

        @Override
        public void collect(int document) throws IOException {
            var failed = 0;
            Tally failing = kinds;
            for (var tally : tallies) {
                if (!tally.passes(document)) {
                    failed++;
                    failing = tally;
                }
            }
            if (failed == 0) {
                total++;
                for (var tally : tallies) {
                    tally.count();
                }
            } else if (failed == 1) {
                failing.count();
            }
        }

        @Override
        public void finish() throws IOException {
            for (var tally : tallies) {
                tally.leave();
            }
        }
    }
}
