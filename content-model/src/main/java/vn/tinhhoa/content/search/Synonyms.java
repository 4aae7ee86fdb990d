package vn.tinhhoa.content.search;

import vn.tinhhoa.content.search.Provinces.Province;
import vn.tinhhoa.content.search.QueryWord.Link;
import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.Folding;
import vn.tinhhoa.content.text.VietnameseText;
import vn.tinhhoa.content.text.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /// A city that has the name of a person is called so only with what it is.
    private static final Map<String, String> IN_FULL =
            Map.of("Hồ Chí Minh", "Thành phố Hồ Chí Minh");

    private final Map<String, List<Other>> others = new HashMap<>();

    /// @param groups the names in each mean the same
    public Synonyms(List<List<String>> groups) {
        for (var group : groups) {
            for (var name : group) {
                group.stream()
                        .filter(other -> !other.equals(name))
                        .forEach(other -> add(name, other, false));
            }
        }
    }

    /// The abbreviations that every province uses, and the former names of provinces.
    public static Synonyms builtIn() {
        return builtInAnd(List.of());
    }

    /// The built-in ones and more.
    public static Synonyms builtInAnd(List<List<String>> more) {
        var all = new ArrayList<>(BUILT_IN);
        all.addAll(more);
        var synonyms = new Synonyms(all);
        Provinces.all().forEach(synonyms::addFormerNames);
        return synonyms;
    }

    /// Whoever asks by a former name also finds what uses the present one, further down, and the
    /// other way round.
    private void addFormerNames(Province province) {
        var present = IN_FULL.getOrDefault(province.name(), province.name());
        var names = new ArrayList<>(List.of(present));
        names.addAll(sameAs(present));
        for (var former : province.former()) {
            for (var name : names) {
                add(former, name, true);
                if (!former.contains(name)) {
                    add(name, former, true);
                }
            }
        }
    }

    private static List<String> sameAs(String name) {
        return BUILT_IN.stream()
                .filter(group -> group.contains(name))
                .flatMap(List::stream)
                .filter(other -> !other.equals(name))
                .toList();
    }

    private void add(String name, String other, boolean lesser) {
        var wanted = new Other(words(name), words(other), lesser);
        others.computeIfAbsent(key(wanted.name()), unseen -> new ArrayList<>()).add(wanted);
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

    /// The query with one name replaced, in every way there is: what means the same before what it
    /// was called once.
    List<Alternative> alternatives(List<QueryWord> query) {
        var found = new ArrayList<Alternative>();
        for (var from = 0; from < query.size(); from++) {
            var to = endOfName(query, from);
            for (var other : othersOf(query.subList(from, to))) {
                var replaced = new ArrayList<>(query.subList(0, from));
                replaced.addAll(other.words());
                replaced.addAll(query.subList(to, query.size()));
                found.add(new Alternative(replaced, other.words(), other.lesser()));
            }
            from = Math.max(from, to - 1);
        }
        found.sort(Comparator.comparing(Alternative::lesser));
        return found;
    }

    /// Where the longest name ends that begins here, or `from` when none does.
    private int endOfName(List<QueryWord> query, int from) {
        for (var to = Math.min(query.size(), from + LONGEST_NAME); to > from; to--) {
            if (!othersOf(query.subList(from, to)).isEmpty()) {
                return to;
            }
        }
        return from;
    }

    private List<Other> othersOf(List<QueryWord> words) {
        return others.getOrDefault(key(words), List.of()).stream()
                .filter(other -> other.isCalled(words))
                .toList();
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

    /// @param name that which it stands for
    private record Other(List<QueryWord> name, List<QueryWord> words, boolean lesser) {

        /// Marks that were typed in a former name are right: `Hạ Nam` is not `Hà Nam`.
        boolean isCalled(List<QueryWord> typed) {
            return !lesser
                    || IntStream.range(0, typed.size())
                            .allMatch(at ->
                                    !typed.get(at).isMarked()
                                            || typed.get(at).text().equals(name.get(at).text()));
        }
    }
}
