package vn.tinhhoa.content.search;

import vn.tinhhoa.content.text.Folding;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Vietnamese words that readers ask with, not for: `ở đâu`, `mấy giờ`, `của`. A document need not
/// have them; one that has them still scores for it.
final class FillerWords {

    private static final int LONGEST = 3;

    private static final Set<String> QUESTIONS =
            Set.of(
                    "ở đâu",
                    "bao nhiêu",
                    "bao lâu",
                    "bao giờ",
                    "mấy giờ",
                    "khi nào",
                    "là gì",
                    "là ai",
                    "vì sao",
                    "tại sao",
                    "thế nào",
                    "như thế nào",
                    "có phải",
                    "hay không",
                    "ngày nào",
                    "tháng mấy");

    /// Only with their marks: `cho` may be a market, `ve` a ticket.
    private static final Set<String> MARKED =
            Set.of(
                    "ở", "đâu", "gì", "mấy", "là", "có", "không", "chưa", "và", "với", "tại", "về",
                    "được", "của", "các", "những", "một", "này", "từ", "đến", "để");

    private static final Set<String> BARE = Set.of("cua", "cac", "nhung", "duoc", "voi");

    private static final Set<String> BARE_QUESTIONS =
            QUESTIONS.stream().map(Folding::ascii).collect(Collectors.toUnmodifiableSet());

    private FillerWords() {}

    /// The others, or all when there are no others.
    static List<QueryWord> leftOut(List<QueryWord> words) {
        var fillers = new BitSet();
        for (var from = 0; from < words.size(); from++) {
            for (var to = Math.min(words.size(), from + LONGEST); to > from; to--) {
                if (isFiller(words.subList(from, to))) {
                    fillers.set(from, to);
                    break;
                }
            }
        }
        return fillers.cardinality() == words.size()
                ? words
                : IntStream.range(0, words.size())
                        .filter(at -> !fillers.get(at))
                        .mapToObj(words::get)
                        .toList();
    }

    private static boolean isFiller(List<QueryWord> words) {
        if (words.stream().anyMatch(word -> word.link() != QueryWord.Link.APART)) {
            return false;
        }
        if (words.size() == 1) {
            var word = words.getFirst().text();
            return MARKED.contains(word) || BARE.contains(word);
        }
        return QUESTIONS.contains(joined(words.stream().map(QueryWord::text)))
                || words.stream().noneMatch(QueryWord::isMarked)
                        && BARE_QUESTIONS.contains(joined(words.stream().map(QueryWord::folded)));
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }
}
