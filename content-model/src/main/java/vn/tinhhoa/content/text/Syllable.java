package vn.tinhhoa.content.text;

import java.util.Set;
import java.util.stream.Collectors;

/// The build of a Vietnamese syllable: an onset and a rhyme, all in lower case.
public final class Syllable {

    /// `nghiêng`.
    private static final int LONGEST = 7;

    private static final Set<String> RHYMES =
            Set.of(
                    """
                    a ai ao au ay ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt
                    âu ây âc âm ân âng âp ât e eo ec em en eng ep et
                    ê êu êch êm ên ênh êp êt i ia iu ich im in inh ip it
                    iêu iêc iêm iên iêng iêp iêt y yêu yêm yên yêng yêt
                    o oi oc om on ong op ot oa oai oao oay oac oach oam oan oang oanh oap oat
                    oăc oăm oăn oăng oăt oe oeo oen oet ooc oong
                    ô ôi ôc ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
                    u ua ui uc um un ung up ut uân uâng uât uây uê uêch uênh
                    uôi uôc uôm uôn uông uôt uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt
                    ư ưa ưi ưu ưc ưm ưn ưng ưt ươi ươu ươc ươm ươn ương ươp ươt
                    """
                            .strip()
                            .split("\\s+"));

    private static final Set<String> BARE_RHYMES =
            RHYMES.stream().map(Folding::ascii).collect(Collectors.toUnmodifiableSet());

    private static final String I_FOR_OPEN_Y = "hklmst";

    private Syllable() {}

    /// Could this be a syllable, whether or not its marks were typed?
    ///
    /// @param word lower case
    public static boolean isPossible(String word) {
        if (word.isEmpty() || word.length() > LONGEST || tones(word) > 1) {
            return false;
        }
        return fits(Folding.ascii(word), BARE_RHYMES);
    }

    /// Is this a syllable with the marks it has?
    ///
    /// @param word lower case
    public static boolean isSpelled(String word) {
        return !word.isEmpty()
                && word.length() <= LONGEST
                && tones(word) <= 1
                && fits(untoned(word), RHYMES);
    }

    /// Gives the letters in `[from, to)` their one canonical spelling: the tone where the modern
    /// rule puts it (`hoà`, `thuý`), `i` for open `y` (`mĩ`). What is no syllable stays. The length
    /// stays in any case.
    static void canonise(char[] letters, int from, int to) {
        if (to - from < 2 || to - from > LONGEST) {
            return;
        }
        var toneAt = -1;
        for (var at = from; at < to; at++) {
            if (VietnameseLetters.tone(letters[at]) != VietnameseLetters.NO_TONE) {
                if (toneAt >= 0) {
                    return;
                }
                toneAt = at;
            }
        }
        if (to - from == 2 && I_FOR_OPEN_Y.indexOf(letters[from]) >= 0) {
            var last = letters[from + 1];
            if (VietnameseLetters.untoned(last) == 'y') {
                letters[from + 1] = VietnameseLetters.toned('i', VietnameseLetters.tone(last));
            }
        } else if (toneAt > from && isVowel(letters[toneAt - 1])
                || toneAt >= 0 && toneAt < to - 1 && isVowel(letters[toneAt + 1])) {
            moveTone(letters, from, to, toneAt);
        }
    }

    private static boolean isVowel(char letter) {
        return VietnameseLetters.isVowel(VietnameseLetters.untoned(letter));
    }

    /// A vowel that stands alone has its tone where it belongs.
    private static void moveTone(char[] letters, int from, int to, int toneAt) {
        var onset = onset(letters, from, to);
        if (onset < 0) {
            return;
        }
        var start = from + onset;
        var end = start;
        while (end < to && VietnameseLetters.isVowel(VietnameseLetters.untoned(letters[end]))) {
            end++;
        }
        if (end == start || toneAt >= end) {
            return;
        }
        var tone = VietnameseLetters.tone(letters[toneAt]);
        letters[toneAt] = VietnameseLetters.untoned(letters[toneAt]);
        var right = toneIndex(letters, start, end, to);
        letters[right] = VietnameseLetters.toned(letters[right], tone);
    }

    /// The last vowel with a hat, horn or breve; else as in `oà`, `uý`, `oài` against `ái`, `úa`.
    private static int toneIndex(char[] letters, int start, int end, int to) {
        for (var at = end - 1; at >= start; at--) {
            if (letters[at] > 0x7F) {
                return at;
            }
        }
        var vowels = end - start;
        if (vowels == 1) {
            return start;
        }
        if (vowels == 2 && end == to) {
            var open = letters[start] == 'o' && letters[start + 1] != 'i';
            var round = letters[start] == 'u' && letters[start + 1] == 'y';
            return open || round ? start + 1 : start;
        }
        return start + 1;
    }

    private static boolean fits(String word, Set<String> rhymes) {
        var letters = word.toCharArray();
        var length = onset(letters, 0, letters.length);
        if (length < 0) {
            return false;
        }
        var rhyme = word.substring(length);
        if (word.startsWith("qu")) {
            return rhymes.contains(rhyme)
                    || rhymes.contains("u" + rhyme)
                    || rhymes.contains("o" + rhyme);
        }
        return rhymes.contains(rhyme) || word.startsWith("gi") && rhymes.contains("i" + rhyme);
    }

    /// @return how many letters the onset has, or -1 when no syllable begins so
    private static int onset(char[] letters, int from, int to) {
        var first = letters[from];
        var second = from + 1 < to ? VietnameseLetters.untoned(letters[from + 1]) : ' ';
        var third = from + 2 < to ? VietnameseLetters.untoned(letters[from + 2]) : ' ';
        return switch (first) {
            case 'n' -> second == 'g' ? third == 'h' ? 3 : 2 : second == 'h' ? 2 : 1;
            case 'g' -> second == 'h' || second == 'i' && VietnameseLetters.isVowel(third) ? 2 : 1;
            case 'q' -> second == 'u' ? 2 : -1;
            case 'c', 'k', 'p' -> second == 'h' ? 2 : 1;
            case 't' -> second == 'h' || second == 'r' ? 2 : 1;
            case 'b', 'd', 'đ', 'h', 'l', 'm', 'r', 's', 'v', 'x' -> 1;
            default -> VietnameseLetters.isVowel(VietnameseLetters.untoned(first)) ? 0 : -1;
        };
    }

    private static int tones(String word) {
        return (int)
                word.chars().filter(letter -> VietnameseLetters.tone((char) letter) != 0).count();
    }

    private static String untoned(String word) {
        var letters = word.toCharArray();
        for (var at = 0; at < letters.length; at++) {
            letters[at] = VietnameseLetters.untoned(letters[at]);
        }
        return new String(letters);
    }
}
