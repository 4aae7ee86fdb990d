package vn.tinhhoa.content.search;

import vn.tinhhoa.content.search.QueryWord.Link;
import vn.tinhhoa.content.text.VietnameseText;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/// The words of a query, and how they are recognised in a text: as typed; where a text has none so,
/// without marks; where it has none so either, by their stem or as a misspelling.
final class WantedWords {

    private final List<WantedWord> spaced = new ArrayList<>();
    private final List<List<WordPlaces.Test>> names;
    private final List<String> unspaced;

    /// @param names what is found only as a whole
    WantedWords(List<QueryWord> words, List<List<QueryWord>> names) {
        this.names =
                names.stream()
                        .map(name -> name.stream().map(WantedWords::isBare).toList())
                        .toList();
        var pieces = new LinkedHashSet<String>();
        var run = new StringBuilder();
        for (var word : words) {
            if (isSpaced(word)) {
                if (spaced.stream().noneMatch(other -> other.text().equals(word.text()))) {
                    spaced.add(WantedWord.of(word));
                }
            } else {
                if (word.link() != Link.TOUCHING) {
                    pieces.addAll(pieces(run.toString()));
                    run.setLength(0);
                }
                run.append(word.text());
            }
        }
        pieces.addAll(pieces(run.toString()));
        unspaced = List.copyOf(pieces);
    }

    private static WordPlaces.Test isBare(QueryWord word) {
        return WantedWord.of(word)::isBare;
    }

    /// Their places in a text, in its order.
    List<Span> in(String clean) {
        var searchable = VietnameseText.searchable(clean);
        var spans = new ArrayList<Span>();
        if (!spaced.isEmpty() || !names.isEmpty()) {
            findSpaced(WordPlaces.of(searchable), spans);
        }
        for (var piece = 0; piece < unspaced.size(); piece++) {
            findUnspaced(searchable, piece, spans);
        }
        spans.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
        return spans;
    }

    private void findSpaced(WordPlaces places, List<Span> spans) {
        for (var at = 0; at < spaced.size(); at++) {
            var word = spaced.get(at);
            if (!find(places, at, word::isAsWritten, spans)
                    && !find(places, at, word::isBare, spans)
                    && word.mayBeMisspelled()) {
                find(places, at, word::isAlike, spans);
            }
        }
        for (var name = 0; name < names.size(); name++) {
            var wanted = spaced.size() + unspaced.size() + name;
            places.eachRun(names.get(name), (from, to) -> spans.add(new Span(from, to, wanted)));
        }
    }

    private static boolean find(
            WordPlaces places, int wanted, WordPlaces.Test test, List<Span> spans) {
        var before = spans.size();
        places.each(test, (from, to) -> spans.add(new Span(from, to, wanted)));
        return spans.size() > before;
    }

    private void findUnspaced(String text, int piece, List<Span> spans) {
        var wanted = unspaced.get(piece);
        for (var at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            spans.add(new Span(at, at + wanted.length(), spaced.size() + piece));
        }
    }

    private static boolean isSpaced(QueryWord word) {
        return word.isLetters()
                && UnicodeScript.of(word.text().codePointAt(0)) != UnicodeScript.HANGUL;
    }

    /// Chinese, Japanese and Korean are found by two characters, the rest by three.
    private static List<String> pieces(String run) {
        if (run.isEmpty()) {
            return List.of();
        }
        var codes = run.codePoints().toArray();
        var length = Character.isIdeographic(codes[0]) || isEastAsian(codes[0]) ? 2 : 3;
        var pieces = new ArrayList<String>();
        for (var at = 0; at == 0 || at + length <= codes.length; at++) {
            pieces.add(new String(codes, at, Math.min(length, codes.length)));
        }
        return pieces;
    }

    private static boolean isEastAsian(int code) {
        return switch (UnicodeScript.of(code)) {
            case HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
