package vn.tinhhoa.content.search.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Counts how often each value of a field occurs, segment by segment, and says whether a document
/// passes the field's filter.
abstract class Tally {

    final Map<String, Long> counts = new HashMap<>();

    /// A tally of a field of names; `wanted` null lets everything pass.
    static Tally ofNames(String field, @Nullable String wanted) {
        return new Names(field, wanted);
    }

    static Tally ofNumbers(String field, @Nullable Integer wanted) {
        return new Numbers(field, wanted);
    }

    abstract void enter(LeafReader segment) throws IOException;

    /// Moves to the document and says whether it passes the filter.
    abstract boolean passes(int document) throws IOException;

    /// Counts the document that [#passes] was asked about last.
    abstract void count();

    /// Adds what the segment had to the counts.
    abstract void leave() throws IOException;

    private static final class Names extends Tally {

        private final String field;
        private final @Nullable String wanted;
        private SortedDocValues values = DocValues.emptySorted();
        private int[] seen = {};
        private int wantedOrd;
        private int ord;

        Names(String field, @Nullable String wanted) {
            this.field = field;
            this.wanted = wanted;
        }

        @Override
        void enter(LeafReader segment) throws IOException {
            values = DocValues.getSorted(segment, field);
            seen = new int[values.getValueCount()];
            wantedOrd = wanted == null ? -1 : values.lookupTerm(new BytesRef(wanted));
        }

        @Override
        boolean passes(int document) throws IOException {
            ord = values.advanceExact(document) ? values.ordValue() : -1;
            return wanted == null || ord >= 0 && ord == wantedOrd;
        }

        @Override
        void count() {
            if (ord >= 0) {
                seen[ord]++;
            }
        }

        @Override
        void leave() throws IOException {
            for (var each = 0; each < seen.length; each++) {
                if (seen[each] > 0) {
                    counts.merge(
                            values.lookupOrd(each).utf8ToString(), (long) seen[each], Long::sum);
                }
            }
        }
    }

    /// Neighbours often have the same number.
    private static final class Numbers extends Tally {

        private final String field;
        private final @Nullable Integer wanted;
        private long last = Long.MIN_VALUE;
        private long run;
        private NumericDocValues values = DocValues.emptyNumeric();
        private long value;

        Numbers(String field, @Nullable Integer wanted) {
            this.field = field;
            this.wanted = wanted;
        }

        @Override
        void enter(LeafReader segment) throws IOException {
            values = DocValues.getNumeric(segment, field);
        }

        @Override
        boolean passes(int document) throws IOException {
            value = values.advanceExact(document) ? values.longValue() : Long.MIN_VALUE;
            return wanted == null || value == wanted;
        }

        @Override
        void count() {
            if (value != last) {
                leave();
                last = value;
            }
            run++;
        }

        @Override
        void leave() {
            if (run > 0) {
                counts.merge(Long.toString(last), run, Long::sum);
                run = 0;
            }
        }
    }
}
