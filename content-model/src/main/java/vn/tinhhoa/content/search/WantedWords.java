package vn.tinhhoa.content.search;

import vn.tinhhoa.content.search.QueryWord.Link;
import vn.tinhhoa.content.text.Folding;
import vn.tinhhoa.content.text.VietnameseText;
import vn.tinhhoa.content.text.Words;
import vn.tinhhoa.content.text.Words.Word;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/// The words of a query, and how they are recognised in a text: as typed; where a text has none so,
/// without marks; where it has none so either, by their stem or as a misspelling.
final class WantedWords {

    private static final int STEM = 4;
    private static final int ENDING = 3;

    private final List<QueryWord> spaced = new ArrayList<>();
    private final List<String> unspaced;

    WantedWords(List<QueryWord> words) {
        var pieces = new LinkedHashSet<String>();
        var run = new StringBuilder();
        for (var word : words) {
            if (isSpaced(word)) {
                if (spaced.stream().noneMatch(other -> other.text().equals(word.text()))) {
                    spaced.add(word);
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

    /// Their places in a text, in its order.
    List<Span> in(String clean) {
        var searchable = VietnameseText.searchable(clean);
        var spans = new ArrayList<Span>();
        if (!spaced.isEmpty()) {
            findSpaced(Words.of(searchable), spans);
        }
        for (var piece = 0; piece < unspaced.size(); piece++) {
            findUnspaced(searchable, piece, spans);
        }
        spans.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
        return spans;
    }

    private void findSpaced(List<Word> text, List<Span> spans) {
        var bareWords = new String[text.size()];
        IntFunction<String> folded =
                at -> {
                    if (bareWords[at] == null) {
                        bareWords[at] = Folding.ascii(text.get(at).text());
                    }
                    return bareWords[at];
                };
        for (var wanted = 0; wanted < spaced.size(); wanted++) {
            var word = spaced.get(wanted);
            var bare = word.folded();
            if (!find(text, wanted, at -> text.get(at).text().equals(word.text()), spans)
                    && !find(text, wanted, at -> folded.apply(at).equals(bare), spans)
                    && word.mayBeMisspelled()) {
                find(text, wanted, at -> isLike(folded.apply(at), bare, word.edits()), spans);
            }
        }
    }

    private static boolean find(List<Word> text, int wanted, IntPredicate isIt, List<Span> spans) {
        var before = spans.size();
        for (var at = 0; at < text.size(); at++) {
            if (isIt.test(at)) {
                spans.add(new Span(text.get(at).from(), text.get(at).to(), wanted));
            }
        }
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

    private static boolean isLike(String found, String wanted, int edits) {
        if (found.charAt(0) != wanted.charAt(0)) {
            return false;
        }
        var common = 0;
        var shorter = Math.min(found.length(), wanted.length());
        while (common < shorter && found.charAt(common) == wanted.charAt(common)) {
            common++;
        }
        var longer = Math.max(found.length(), wanted.length());
        return common >= STEM && longer - common <= ENDING
                || longer - shorter <= edits && Distance.between(found, wanted) <= edits;
    }
}
