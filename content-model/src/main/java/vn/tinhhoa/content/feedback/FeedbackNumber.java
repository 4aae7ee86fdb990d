package vn.tinhhoa.content.feedback;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a reader quotes to ask after their message, such as `PH-4K7M-2Q9X`. It is random: nobody
/// can count messages by it or guess another's.
///
/// @param value `PH-` and twice four letters and digits of Crockford's base 32
/// @throws IllegalArgumentException when it is anything else
public record FeedbackNumber(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM =
            Pattern.compile("PH-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public FeedbackNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the number of a message: " + value);
        }
    }

    static FeedbackNumber random() {
        return new FeedbackNumber("PH-" + letters() + "-" + letters());
    }

    private static String letters() {
        var letters = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }

    /// Reads a number in any case.
    public static Optional<FeedbackNumber> read(String text) {
        var wanted = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(wanted).matches()
                ? Optional.of(new FeedbackNumber(wanted))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
