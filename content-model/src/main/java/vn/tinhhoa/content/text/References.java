package vn.tinhhoa.content.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a text refers to by number: official documents and dates, each in one form however it was
/// written. `837/QĐ-TTg`, `837 QĐ TTg` and `837/qdttg` are all `837/qdttg`; `25-8-2022` and `ngày
/// 25 tháng 8 năm 2022` are both `2022-08-25`.
public final class References {

    private static final String YEAR = "((?:19|20)\\d\\d)";

    private static final String TYPE =
            "(?:qd|nq|nd|ct|ttlt|tt|kh|tb|bc|ttr|hd|ctr|ctrinh|cv|cd|gm|gp|qc|tl|lct|pl|vbhn"
                    + "|ubnd|hdnd|qdub|dt|pa|da|bb|xn)";

    private static final String ISSUER =
            "(?:ttg|cp|ubnd|hdnd|qh\\d{0,2}|ubtvqh\\d{0,2}|ctn|vpcp|tw|tu|bch|bct"
                + "|bttttt|bkhcn|bvhttdl|btc|bnv|bkhdt|bgddt|byt|bxd|bgtvt|btnmt|bnnptnt|bnnmt"
                + "|bldtbxh|bca|bqp|bng|btp|bddt|btl|nhnn|sgddt|svhttdl|sctt|skhcn|snv|syt|stc)";

    /// After a stroke, anything that looks like the symbol of a document.
    private static final Pattern WITH_STROKE =
            Pattern.compile(
                    "(\\d{1,6})(?: ?/ ?"
                            + YEAR
                            + ")? ?/ ?("
                            + TYPE
                            + ISSUER
                            + "?|[a-z]{1,10}\\d{0,2}(?: ?- ?[a-z]{2,10}\\d{0,2}){1,3}|qh\\d{1,2})"
                            + "((?: ?- ?[a-z]{2,10}){0,3})(?![\\p{L}\\p{N}])");

    /// Without one, only a known type before a known issuer.
    private static final Pattern WITHOUT_STROKE =
            Pattern.compile(
                    "(\\d{1,6})(?:[ /]"
                            + YEAR
                            + ")?[ /-]("
                            + TYPE
                            + "[ -]?"
                            + ISSUER
                            + ")()(?![\\p{L}\\p{N}])");

    private static final Pattern BEFORE_NUMBER =
            Pattern.compile(
                    "(?:(?:quyet dinh|nghi quyet|nghi dinh|chi thi|ke hoach|thong tu|cong van"
                            + "|thong bao|chuong trinh|bao cao|to trinh|huong dan|van ban"
                            + "|decision|resolution|decree|directive|plan|circular|document) ?)?"
                            + "(?:so|no\\.?|n°|№)? ?");

    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(\\d{1,2})(?: ?[/.-] ?| thang )(\\d{1,2})(?: ?[/.-] ?| nam |,"
                            + " ?)(\\d{4})(?!\\d)");

    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(\\d{4})(?:[-/.]|年|년 ?)(\\d{1,2})(?:[-/.]|月|월 ?)(\\d{1,2})(?:日|일)?(?!\\d)");

    private static final Pattern MONTH_NAMED =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er)? (?:of )?([a-z]{3,9}),? (\\d{4})(?!\\d)");

    private static final Pattern AFTER_MONTH_NAME =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");

    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("january", 1), Map.entry("janvier", 1),
                    Map.entry("february", 2), Map.entry("fevrier", 2),
                    Map.entry("march", 3), Map.entry("mars", 3),
                    Map.entry("april", 4), Map.entry("avril", 4),
                    Map.entry("may", 5), Map.entry("mai", 5),
                    Map.entry("june", 6), Map.entry("juin", 6),
                    Map.entry("july", 7), Map.entry("juillet", 7),
                    Map.entry("august", 8), Map.entry("aout", 8),
                    Map.entry("september", 9), Map.entry("septembre", 9),
                    Map.entry("october", 10), Map.entry("octobre", 10),
                    Map.entry("november", 11), Map.entry("novembre", 11),
                    Map.entry("december", 12), Map.entry("decembre", 12));

    private final String text;
    private final boolean toIndex;
    private final Set<String> found = new LinkedHashSet<>();

    private References(String clean, boolean toIndex) {
        this.text = Folding.ascii(clean.toLowerCase(Locale.ROOT)).replace('–', '-');
        this.toIndex = toIndex;
    }

    /// What a document is found by: a number that names its year is found without it, too.
    public static Set<String> toIndex(String clean) {
        return in(clean, true);
    }

    /// What a query asks for.
    public static Set<String> toFind(String clean) {
        return in(clean, false);
    }

    /// Is it the number of an official document, and nothing else?
    public static boolean isNumber(String clean) {
        var references = new References(clean.strip(), false);
        var before = references.matcher(BEFORE_NUMBER, 0);
        var from = before.lookingAt() ? before.end() : 0;
        return Stream.of(WITH_STROKE, WITHOUT_STROKE)
                .map(form -> references.matcher(form, from))
                .anyMatch(Matcher::matches);
    }

    private static Set<String> in(String clean, boolean toIndex) {
        var references = new References(clean, toIndex);
        references.scan();
        return references.found;
    }

    private void scan() {
        var at = 0;
        while (at < text.length()) {
            if (isDigit(at)) {
                var free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                var end = free ? read(at) : at;
                at = end;
                while (at < text.length() && isDigit(at)) {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /// @return where what was read ends; `at` when it was only a number
    private int read(int at) {
        var date = date(at);
        if (date > at) {
            return date;
        }
        for (var form : new Pattern[] {WITH_STROKE, WITHOUT_STROKE}) {
            var number = matcher(form, at);
            if (number.lookingAt()) {
                addNumber(number);
                return number.end();
            }
        }
        return at;
    }

    private Matcher matcher(Pattern pattern, int at) {
        return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }

    private void addNumber(Matcher number) {
        var symbol = number.group(3) + number.group(4);
        var letters = "/" + symbol.replaceAll("[ -]", "");
        var digits = number.group(1).replaceFirst("^0+(?=\\d)", "");
        var year = number.group(2);
        if (year != null) {
            found.add(digits + "/" + year + letters);
        }
        if (year == null || toIndex) {
            found.add(digits + letters);
        }
    }

    private int date(int at) {
        var dayFirst = matcher(DAY_FIRST, at);
        if (dayFirst.lookingAt() && addDate(dayFirst, 3, number(dayFirst, 2), 1)) {
            return dayFirst.end();
        }
        var yearFirst = matcher(YEAR_FIRST, at);
        if (yearFirst.lookingAt() && addDate(yearFirst, 1, number(yearFirst, 2), 3)) {
            return yearFirst.end();
        }
        var named = matcher(MONTH_NAMED, at);
        if (named.lookingAt() && addDate(named, 3, MONTHS.getOrDefault(named.group(2), 0), 1)) {
            return named.end();
        }
        var after = matcher(AFTER_MONTH_NAME, at);
        if (after.lookingAt() && addDate(after, 2, MONTHS.getOrDefault(wordBefore(at), 0), 1)) {
            return after.end();
        }
        return at;
    }

    private String wordBefore(int at) {
        var end = at - 1;
        var from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return end > 0 ? text.substring(from, end) : "";
    }

    private boolean addDate(Matcher date, int yearGroup, int month, int dayGroup) {
        try {
            var day = LocalDate.of(number(date, yearGroup), month, number(date, dayGroup));
            found.add(day.toString());
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
