package vn.tinhhoa.content.media;

import java.util.regex.Pattern;

/// Identifies a stored original: the first 32 hexadecimal digits of its SHA-256.
public record AssetId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public AssetId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an asset: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
