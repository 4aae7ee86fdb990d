package vn.tinhhoa.content.search.lucene;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

import vn.tinhhoa.content.search.SearchQuery;

import java.io.IOException;

/// The first results in their order. What cannot come among them is passed over without being
/// scored.
final class BestResults {

    private static final SortField NEWEST_FIRST =
            new SortField(IndexFields.PUBLISHED, SortField.Type.LONG, true);
    private static final SortField TIE = new SortField(IndexFields.TIE, SortField.Type.LONG);
    private static final Sort NEWEST = new Sort(NEWEST_FIRST, TIE);
    private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, NEWEST_FIRST, TIE);

    private final SearchQuery query;

    BestResults(SearchQuery query) {
        this.query = query;
    }

    /// @param most how many, from the first
    ScoreDoc[] of(Query found, boolean scored, int most, IndexSearcher searcher)
            throws IOException {
        var best = new TopFieldCollectorManager(scored ? RELEVANCE : NEWEST, most, most);
        return searcher.search(filtered(found, scored), best).scoreDocs;
    }

    /// What scores is of the language that was asked for already.
    private Query filtered(Query found, boolean scored) {
        var filtered = new BooleanQuery.Builder().add(found, Occur.MUST);
        var language = query.language();
        if (language != null && !scored) {
            filter(filtered, IndexFields.LANGUAGE, language.value());
        }
        var kind = query.kind();
        if (kind != null) {
            filter(filtered, IndexFields.KIND, kind.key());
        }
        var section = query.section();
        if (section != null) {
            filter(filtered, IndexFields.SECTION, section);
        }
        var topic = query.topic();
        if (topic != null) {
            filter(filtered, IndexFields.TOPIC, topic);
        }
        var place = query.place();
        if (place != null) {
            filter(filtered, IndexFields.PLACE, place);
        }
        var year = query.year();
        if (year != null) {
            filtered.add(
                    NumericDocValuesField.newSlowExactQuery(IndexFields.YEAR, year), Occur.FILTER);
        }
        var all = filtered.build();
        return all.clauses().size() == 1 ? found : all;
    }

    private static void filter(BooleanQuery.Builder query, String field, String value) {
        query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }
}
