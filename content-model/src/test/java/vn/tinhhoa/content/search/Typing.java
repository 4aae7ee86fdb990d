package vn.tinhhoa.content.search;

import vn.tinhhoa.content.text.Folding;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The ways in which readers type the same Vietnamese words.
enum Typing {
    WITH_MARKS {
        @Override
        String typed(String words) {
            return words;
        }
    },
    WITHOUT_MARKS {
        @Override
        String typed(String words) {
            return Folding.ascii(words.toLowerCase(Locale.ROOT));
        }
    },
    DECOMPOSED {
        @Override
        String typed(String words) {
            return Normalizer.normalize(words, Normalizer.Form.NFD);
        }
    },
    /// `hòa` for `hoà` and the other way.
    OTHER_TONE_PLACE {
        @Override
        String typed(String words) {
            return words(
                    words, word -> TONE_PLACES.getOrDefault(word.toLowerCase(Locale.ROOT), word));
        }
    },
    TELEX {
        @Override
        String typed(String words) {
            return words(words, word -> keys(word, List.of("s", "f", "r", "x", "j"), TELEX_KEYS));
        }
    },
    VNI {
        @Override
        String typed(String words) {
            return words(words, word -> keys(word, List.of("1", "2", "3", "4", "5"), VNI_KEYS));
        }
    },
    /// One letter of one word left out, doubled, exchanged with its neighbour or with another.
    ONE_TYPO {
        @Override
        String typed(String words) {
            return misspelt(words, new Random(words.hashCode()));
        }
    };

    private static final Map<String, String> TELEX_KEYS =
            Map.of("â", "aa", "ê", "ee", "ô", "oo", "ă", "aw", "ơ", "ow", "ư", "uw", "đ", "dd");
    private static final Map<String, String> VNI_KEYS =
            Map.of("â", "a6", "ê", "e6", "ô", "o6", "ă", "a8", "ơ", "o7", "ư", "u7", "đ", "d9");

    /// In the order of the keys: acute, grave, hook, tilde, dot.
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

    private static final Map<String, String> TONE_PLACES =
            Stream.of(
                            "hòa hoà",
                            "hóa hoá",
                            "hỏa hoả",
                            "họa hoạ",
                            "tòa toà",
                            "xòe xoè",
                            "khỏe khoẻ",
                            "thủy thuỷ",
                            "thụy thuỵ",
                            "qúy quý",
                            "dọa doạ",
                            "lũy luỹ",
                            "tỏa toả",
                            "tủy tuỷ",
                            "hủy huỷ",
                            "loét lóet",
                            "xóa xoá",
                            "góa goá")
                    .map(pair -> pair.split(" "))
                    .flatMap(pair ->
                            Stream.of(Map.entry(pair[0], pair[1]), Map.entry(pair[1], pair[0])))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    abstract String typed(String words);

    private static String words(String words, UnaryOperator<String> change) {
        return Stream.of(words.split(" ")).map(change).collect(Collectors.joining(" "));
    }

    private static String keys(String word, List<String> tones, Map<String, String> letters) {
        var typed = new StringBuilder();
        var tone = "";
        for (var letter :
                Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                        .split("")) {
            var base = new StringBuilder();
            for (var part : Normalizer.normalize(letter, Normalizer.Form.NFD).split("")) {
                var which = TONES.indexOf(part);
                if (which >= 0) {
                    tone = tones.get(which);
                } else {
                    base.append(part);
                }
            }
            var untoned = Normalizer.normalize(base, Normalizer.Form.NFC);
            typed.append(letters.getOrDefault(untoned, untoned));
        }
        return typed + tone;
    }

    private static String misspelt(String words, Random random) {
        var each = words.split(" ");
        int which;
        do {
            which = random.nextInt(each.length);
        } while (each[which].length() < 3);
        var word = each[which];
        var at = random.nextInt(word.length());
        each[which] =
                switch (random.nextInt(4)) {
                    case 0 -> word.substring(0, at) + word.substring(at + 1);
                    case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
                    case 2 -> {
                        var from = Math.min(at, word.length() - 2);
                        yield word.substring(0, from)
                                + word.charAt(from + 1)
                                + word.charAt(from)
                                + word.substring(from + 2);
                    }
                    default ->
                            word.substring(0, at)
                                    + (char) ('a' + random.nextInt(26))
                                    + word.substring(at + 1);
                };
        return String.join(" ", each);
    }
}
