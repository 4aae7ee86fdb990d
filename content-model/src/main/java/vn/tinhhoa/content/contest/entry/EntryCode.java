package vn.tinhhoa.content.contest.entry;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The blind code of an entry, such as `K7M2-Q9XD`: all that jurors, receipts, results and recounts
/// name it by. It is random, so that neither order nor time can be read from it.
///
/// @param value eight letters and digits of Crockford's base 32, without the hyphen
/// @throws IllegalArgumentException when it is anything else
public record EntryCode(String value) implements Comparable<EntryCode> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 8;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LETTERS + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public EntryCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of an entry: " + value);
        }
    }

    public static EntryCode random() {
        return random(RANDOM);
    }

    static EntryCode random(RandomGenerator source) {
        var letters = new StringBuilder(LETTERS);
        for (var i = 0; i < LETTERS; i++) {
            letters.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
        }
        return new EntryCode(letters.toString());
    }

    /// Reads a code as people write it: in any case, with or without hyphen, I and L for 1 and O
    /// for 0.
    public static Optional<EntryCode> read(String text) {
        var letters =
                text.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('I', '1')
                        .replace('L', '1')
                        .replace('O', '0');
        return FORM.matcher(letters).matches()
                ? Optional.of(new EntryCode(letters))
                : Optional.empty();
    }

    @Override
    public int compareTo(EntryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.substring(0, LETTERS / 2) + "-" + value.substring(LETTERS / 2);
    }
}
