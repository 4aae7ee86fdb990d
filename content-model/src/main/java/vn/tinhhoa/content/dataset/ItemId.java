package vn.tinhhoa.content.dataset;

import vn.tinhhoa.content.text.Slug;

import java.util.regex.Pattern;

/// Identifies a picture within its dataset, through all releases.
///
/// @param key small letters, digits and single hyphens, at most 80; its file's name
public record ItemId(DatasetId dataset, String key) {

    private static final int LONGEST = 80;

    /// Leaves room for a number behind it.
    private static final int ROOMY = 70;

    private static final String OF_NOTHING = "anh";
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ItemId {
        if (!isKey(key)) {
            throw new IllegalArgumentException("Not an item: " + key);
        }
    }

    public static boolean isKey(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /// A key made from a file's name, such as `thuyen-ve-ben` from `Thuyền về bến.JPG`.
    public static String keyOf(String fileName) {
        var bare = fileName.replaceAll(".*/", "").replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        var slug = Slug.of(bare).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var key = slug.length() > ROOMY ? slug.substring(0, ROOMY).replaceAll("-$", "") : slug;
        return key.isEmpty() ? OF_NOTHING : key;
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
