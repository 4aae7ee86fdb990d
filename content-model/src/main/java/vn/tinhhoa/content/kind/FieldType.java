package vn.tinhhoa.content.kind;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What may stand in a field, and how it is written.
public enum FieldType {
    /// Words on one line, which each language may have its own way.
    TEXT,
    /// Letters and digits on one line that are the same in every language, such as a number.
    CODE,
    /// ISO 8601, such as `2026-04-12`.
    DATE,
    /// ISO 8601, such as `08:30`, in the site's zone.
    TIME,
    /// A decimal number with a point, not below zero, such as `12.5`.
    NUMBER,
    /// Four digits, from 1500 to 2199.
    YEAR,
    /// One of the field's choices.
    CHOICE,
    /// Latitude and longitude in degrees, such as `16.0544, 108.2022`.
    POSITION,
    EMAIL,
    PHONE,
    /// An address in the web, with `https://` or `http://`.
    LINK;

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern CALLABLE = Pattern.compile("\\+?[0-9][0-9 ().-]{5,24}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("(1[5-9]|2[01])[0-9]{2}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");

    /// Whether a text that is not blank can stand in a field of this type.
    boolean accepts(String text, List<String> choices) {
        return switch (this) {
            case TEXT, CODE -> text.length() <= 300;
            case DATE -> date(text) != null;
            case TIME -> time(text) != null;
            case NUMBER -> number(text) != null;
            case YEAR -> FOUR_DIGITS.matcher(text).matches();
            case CHOICE -> choices.contains(text);
            case POSITION -> Position.parse(text).isPresent();
            case EMAIL -> ADDRESS.matcher(text).matches();
            case PHONE -> CALLABLE.matcher(text).matches();
            case LINK -> isLink(text);
        };
    }

    static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    static @Nullable LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    static @Nullable BigDecimal number(String text) {
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    private static boolean isLink(String text) {
        try {
            var uri = new URI(text);
            return Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException notALink) {
            return false;
        }
    }
}
