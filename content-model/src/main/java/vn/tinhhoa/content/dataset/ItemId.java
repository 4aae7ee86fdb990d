package vn.tinhhoa.content.dataset;

import java.util.regex.Pattern;

/// Identifies a picture within its dataset, through all releases.
///
/// @param key small letters, digits and single hyphens, at most 80; its file's name
public record ItemId(DatasetId dataset, String key) {

    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ItemId {
        if (!isKey(key)) {
            throw new IllegalArgumentException("Not an item: " + key);
        }
    }

    public static boolean isKey(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /// Reads `dataset/key`.
    public static ItemId of(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not an item: " + text);
        }
        return new ItemId(new DatasetId(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return dataset + "/" + key;
    }
}
