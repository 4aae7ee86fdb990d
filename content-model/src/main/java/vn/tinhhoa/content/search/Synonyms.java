package vn.tinhhoa.content.search;

import vn.tinhhoa.content.search.QueryWord.Link;
import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.Folding;
import vn.tinhhoa.content.text.VietnameseText;
import vn.tinhhoa.content.text.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Names that stand for one another, such as `UBND` and `Ủy ban nhân dân`. A query that uses one is
/// also read with the others.
public final class Synonyms {

    private static final int LONGEST_NAME = 8;

    private static final List<List<String>> BUILT_IN =
            List.of(
                    List.of("UBND", "Ủy ban nhân dân"),
                    List.of("HĐND", "Hội đồng nhân dân"),
                    List.of("MTTQ", "Mặt trận Tổ quốc"),
                    List.of("TPHCM", "TP HCM", "Thành phố Hồ Chí Minh", "Sài Gòn"),
                    List.of("ĐBSCL", "Đồng bằng sông Cửu Long"),
                    List.of("KCN", "khu công nghiệp"),
                    List.of("KKT", "khu kinh tế"),
                    List.of("OCOP", "mỗi xã một sản phẩm"),
                    List.of("FDI", "đầu tư trực tiếp nước ngoài"),
                    List.of("GRDP", "tổng sản phẩm trên địa bàn"),
                    List.of("XTĐT", "xúc tiến đầu tư"),
                    List.of("VHTTDL", "Văn hóa, Thể thao và Du lịch"),
                    List.of("KHCN", "khoa học và công nghệ", "khoa học công nghệ"),
                    List.of("GDĐT", "giáo dục và đào tạo"),
                    List.of("NTM", "nông thôn mới"),
                    List.of("TTHC", "thủ tục hành chính"),
                    List.of("TTg", "Thủ tướng"),
                    List.of("ATGT", "an toàn giao thông"),
                    List.of("BHXH", "bảo hiểm xã hội"),
                    List.of("BHYT", "bảo hiểm y tế"));

    private final Map<String, List<List<QueryWord>>> others = new HashMap<>();

    /// @param groups the names in each mean the same
    public Synonyms(List<List<String>> groups) {
        for (var group : groups) {
            var names = group.stream().map(Synonyms::words).toList();
            for (var name : names) {
                var rest = names.stream().filter(other -> !other.equals(name)).toList();
                others.computeIfAbsent(key(name), unseen -> new ArrayList<>()).addAll(rest);
            }
        }
    }

    /// The abbreviations that every province uses.
    public static Synonyms builtIn() {
        return new Synonyms(BUILT_IN);
    }

    /// The built-in ones and more.
    public static Synonyms builtInAnd(List<List<String>> more) {
        var all = new ArrayList<>(BUILT_IN);
        all.addAll(more);
        return new Synonyms(all);
    }

    /// The query, the words of each name in it marked as belonging together.
    List<QueryWord> recognised(List<QueryWord> query) {
        var recognised = new ArrayList<>(query);
        for (var from = 0; from < query.size(); from++) {
            var to = endOfName(query, from);
            for (var inside = from + 1; inside < to; inside++) {
                recognised.set(inside, query.get(inside).linked(Link.SAME_NAME));
            }
            from = Math.max(from, to - 1);
        }
        return recognised;
    }

    /// The query with one name replaced, in every way there is.
    List<List<QueryWord>> alternatives(List<QueryWord> query) {
        var found = new ArrayList<List<QueryWord>>();
        for (var from = 0; from < query.size(); from++) {
            var to = endOfName(query, from);
            for (var name : others.getOrDefault(key(query.subList(from, to)), List.of())) {
                var replaced = new ArrayList<>(query.subList(0, from));
                replaced.addAll(name);
                replaced.addAll(query.subList(to, query.size()));
                found.add(replaced);
            }
            from = Math.max(from, to - 1);
        }
        return found;
    }

    /// Where the longest name ends that begins here, or `from` when none does.
    private int endOfName(List<QueryWord> query, int from) {
        for (var to = Math.min(query.size(), from + LONGEST_NAME); to > from; to--) {
            if (others.containsKey(key(query.subList(from, to)))) {
                return to;
            }
        }
        return from;
    }

    private static List<QueryWord> words(String name) {
        var words = new ArrayList<QueryWord>();
        for (var word : Words.of(VietnameseText.searchable(CleanText.of(name)))) {
            var link = words.isEmpty() ? Link.APART : Link.SAME_NAME;
            words.add(new QueryWord(word.text(), word.kind(), link, false));
        }
        return words;
    }

    private static String key(List<QueryWord> words) {
        return words.stream()
                .map(word -> Folding.ascii(word.text()))
                .collect(Collectors.joining(" "));
    }
}
