package vn.tinhhoa.content.search;

import vn.tinhhoa.content.text.Folding;
import vn.tinhhoa.content.text.VietnameseText;
import vn.tinhhoa.content.text.Words;

import java.util.ArrayList;
import java.util.List;

/// The marks that words have in a text: where a word occurs more than once, where most of its
/// neighbours do too.
final class MarksOf {

    private final List<String> written;
    private final List<String> folded;

    MarksOf(SearchHit hit) {
        var text = hit.title().plain() + "\n" + hit.snippet().plain();
        this.written = Words.textsOf(VietnameseText.searchable(text));
        this.folded = written.stream().map(Folding::ascii).toList();
    }

    /// @param bare words without their marks; one that does not occur stays
    List<String> on(List<String> bare) {
        var marked = new ArrayList<String>();
        for (var at = 0; at < bare.size(); at++) {
            marked.add(on(bare, at));
        }
        return marked;
    }

    private String on(List<String> bare, int wanted) {
        var best = bare.get(wanted);
        var most = -1;
        for (var at = 0; at < folded.size(); at++) {
            if (folded.get(at).equals(bare.get(wanted))) {
                var neighbours = same(at - 1, bare, wanted - 1) + same(at + 1, bare, wanted + 1);
                if (neighbours > most) {
                    most = neighbours;
                    best = written.get(at);
                }
            }
        }
        return best;
    }

    private int same(int at, List<String> bare, int wanted) {
        var inside = at >= 0 && at < folded.size() && wanted >= 0 && wanted < bare.size();
        return inside && folded.get(at).equals(bare.get(wanted)) ? 1 : 0;
    }
}
