package vn.tinhhoa.content.search.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// A tally of a field that may have several names in one document.
final class ManyNames extends Tally {

    private final String field;
    private final @Nullable String wanted;
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private int[] seen = {};
    private long wantedOrd;
    private int[] present = {};
    private int many;

    /// @param wanted null lets everything pass
    ManyNames(String field, @Nullable String wanted) {
        this.field = field;
        this.wanted = wanted;
    }

    @Override
    void enter(LeafReader segment) throws IOException {
        values = DocValues.getSortedSet(segment, field);
        seen = new int[Math.toIntExact(values.getValueCount())];
        present = new int[seen.length];
        wantedOrd = wanted == null ? -1 : values.lookupTerm(new BytesRef(wanted));
    }

    @Override
    boolean passes(int document) throws IOException {
        many = values.advanceExact(document) ? values.docValueCount() : 0;
        var passes = wanted == null;
        for (var at = 0; at < many; at++) {
            present[at] = (int) values.nextOrd();
            passes |= present[at] == wantedOrd;
        }
        return passes;
    }

    @Override
    void count() {
        for (var at = 0; at < many; at++) {
            seen[present[at]]++;
        }
    }

    @Override
    void leave() throws IOException {
        for (var each = 0; each < seen.length; each++) {
            if (seen[each] > 0) {
                counts.merge(values.lookupOrd(each).utf8ToString(), (long) seen[each], Long::sum);
            }
        }
    }
}
