package vn.tinhhoa.content.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.SearchKind;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.search.SearchResult.Facets;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One pass over everything that matches: the best of what also passes the filters, how many they
/// are, and the facets, each counted without its own filter.
final class FilteredResults implements CollectorManager<Collector, FilteredResults.Found> {

    private static final SortField NEWEST_FIRST =
            new SortField(IndexFields.PUBLISHED, SortField.Type.LONG, true);
    private static final SortField BY_ID = new SortField(IndexFields.ID, SortField.Type.STRING);
    private static final Sort NEWEST = new Sort(NEWEST_FIRST, BY_ID);
    private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, NEWEST_FIRST, BY_ID);

    private final Tally kinds;
    private final Tally sections;
    private final Tally languages;
    private final Tally years;
    private final List<Tally> tallies;
    private final boolean scored;
    private final TopFieldCollectorManager best;
    private long total;

    /// @param most how many of the best are wanted
    FilteredResults(SearchQuery query, boolean scored, int most) {
        var kind = query.kind();
        var language = query.language();
        this.kinds = Tally.ofNames(IndexFields.KIND, kind == null ? null : kind.key());
        this.sections = Tally.ofNames(IndexFields.SECTION, query.section());
        this.languages =
                Tally.ofNames(IndexFields.LANGUAGE, language == null ? null : language.value());
        this.years = Tally.ofNumbers(IndexFields.YEAR, query.year());
        this.tallies = List.of(kinds, sections, languages, years);
        this.scored = scored;
        this.best =
                new TopFieldCollectorManager(scored ? RELEVANCE : NEWEST, most, Integer.MAX_VALUE);
    }

    @Override
    public Collector newCollector() {
        return new Pass(best.newCollector());
    }

    @Override
    public Found reduce(Collection<Collector> passes) throws IOException {
        var tops = passes.stream().map(pass -> ((Pass) pass).top).toList();
        return new Found(total, best.reduce(tops), facets());
    }

    private Facets facets() {
        return new Facets(
                named(kinds, SearchKind::of),
                named(sections, name -> name),
                named(languages, LanguageTag::new),
                named(years, Integer::valueOf));
    }

    private static <K> Map<K, Long> named(Tally tally, Function<String, K> name) {
        var named = new HashMap<K, Long>();
        tally.counts.forEach((value, count) -> named.put(name.apply(value), count));
        return named;
    }

    /// @param total how many pass all filters
    record Found(long total, TopFieldDocs best, Facets facets) {}

    private final class Pass implements Collector {

        private final TopFieldCollector top;

        Pass(TopFieldCollector top) {
            this.top = top;
        }

        @Override
        public ScoreMode scoreMode() {
            return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            for (var tally : tallies) {
                tally.enter(segment.reader());
            }
            return new SegmentPass(top.getLeafCollector(segment));
        }
    }

    private final class SegmentPass extends FilterLeafCollector {

        SegmentPass(LeafCollector top) {
            super(top);
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
                tallies.forEach(Tally::count);
                super.collect(document);
            } else if (failed == 1) {
                failing.count();
            }
        }

        @Override
        public void finish() throws IOException {
            for (var tally : tallies) {
                tally.leave();
            }
            super.finish();
        }
    }
}
