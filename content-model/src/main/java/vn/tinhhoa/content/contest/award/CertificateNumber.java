package vn.tinhhoa.content.contest.award;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a certificate, such as `7H3K-9QXD-M2TA`. It is random, so that nobody finds
/// certificates by trying the next number.
///
/// @param value twelve letters and digits of Crockford's base 32, without hyphens
/// @throws IllegalArgumentException when it is anything else
public record CertificateNumber(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 12;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LETTERS + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public CertificateNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the number of a certificate: " + value);
        }
    }

    static CertificateNumber random() {
        var letters = new StringBuilder(LETTERS);
        for (var i = 0; i < LETTERS; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new CertificateNumber(letters.toString());
    }

    /// Reads a number as people write it.
    public static Optional<CertificateNumber> read(String text) {
        var letters = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return FORM.matcher(letters).matches()
                ? Optional.of(new CertificateNumber(letters))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.substring(0, GROUP)
                + "-"
                + value.substring(GROUP, 2 * GROUP)
                + "-"
                + value.substring(2 * GROUP);
    }
}
