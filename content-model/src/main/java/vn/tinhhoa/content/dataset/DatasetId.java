package vn.tinhhoa.content.dataset;

import java.util.regex.Pattern;

/// Identifies a dataset for good, in addresses, citations and file names: small letters, digits and
/// single hyphens, at most 60.
public record DatasetId(String value) implements Comparable<DatasetId> {

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public DatasetId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a dataset: " + value);
        }
    }

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(DatasetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
