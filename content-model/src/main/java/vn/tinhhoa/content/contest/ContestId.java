package vn.tinhhoa.content.contest;

import java.util.regex.Pattern;

/// Identifies a contest for good, in addresses and certificates: small letters, digits and single
/// hyphens, at most 60.
public record ContestId(String value) implements Comparable<ContestId> {

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ContestId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a contest: " + value);
        }
    }

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(ContestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
