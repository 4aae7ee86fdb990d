package vn.tinhhoa.portal.layout;

import vn.tinhhoa.content.language.LanguageTag;

import java.text.NumberFormat;

/// Sizes of files as people read them.
public final class FileSize {

    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};
    private static final int STEP = 1000;

    private FileSize() {}

    /// Such as `34,2 MB`, with the language's decimal sign.
    public static String of(LanguageTag language, long bytes) {
        var value = (double) bytes;
        var unit = 0;
        while (value >= STEP && unit < UNITS.length - 1) {
            value /= STEP;
            unit++;
        }
        var form = NumberFormat.getNumberInstance(language.locale());
        form.setMaximumFractionDigits(value < 100 && unit > 0 ? 1 : 0);
        return form.format(value) + "\u00a0" + UNITS[unit];
    }
}
