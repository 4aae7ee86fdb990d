package vn.tinhhoa.portal.section;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.section.Section;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.problem.BadRequestException;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Somebody looks at a section and asks for something of it.
///
/// @param asked what the query of the address says, by name
public record Visit(Reader reader, Section section, Map<String, String> asked) {

    private static final int LONGEST = 200;
    private static final int MOST_PAGES = 100_000;

    public LanguageTag language() {
        return reader.language();
    }

    /// From 1.
    public int page() {
        var text = asked.getOrDefault("page", "");
        if (text.isEmpty()) {
            return 1;
        }
        try {
            var page = Integer.parseInt(text);
            if (page > 0 && page <= MOST_PAGES) {
                return page;
            }
        } catch (NumberFormatException notANumber) {
            throw new BadRequestException("page is a number, counted from 1");
        }
        throw new BadRequestException("page is a number, counted from 1");
    }

    /// What somebody typed, in NFC; blank when nothing was.
    public String text(String name) {
        var text = Normalizer.normalize(asked.getOrDefault(name, ""), Normalizer.Form.NFC).strip();
        if (text.length() > LONGEST) {
            throw new BadRequestException(name + " has more than " + LONGEST + " characters");
        }
        return text;
    }

    /// One of several; blank when nothing was chosen.
    public String choice(String name, Collection<String> choices) {
        var text = text(name);
        if (!text.isEmpty() && !choices.contains(text)) {
            throw new BadRequestException(name + " is one of " + choices);
        }
        return text;
    }

    /// Such as `2026-12`.
    public Optional<YearMonth> month() {
        var text = text("month");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.length() == 7) {
                return Optional.of(YearMonth.parse(text));
            }
        } catch (DateTimeException noSuchMonth) {
            throw new BadRequestException("month is written as 2026-12");
        }
        throw new BadRequestException("month is written as 2026-12");
    }

    /// The section's address without any question, not encoded.
    public String path() {
        return path(language());
    }

    public String path(LanguageTag other) {
        return "/" + other + "/" + section.slug(other);
    }

    /// The encoded address of another page of what is asked now.
    ///
    /// @param names what of the question is kept
    public String page(int number, Collection<String> names) {
        var query = new LinkedHashMap<String, String>();
        names.forEach(name -> query.put(name, text(name)));
        if (number > 1) {
            query.put("page", Integer.toString(number));
        }
        return address(query);
    }

    /// The encoded address of the section with another question.
    public String address(Map<String, String> query) {
        var written =
                query.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(one -> one.getKey() + "=" + WebAddress.value(one.getValue()))
                        .collect(Collectors.joining("&"));
        return WebAddress.encoded(path()) + (written.isEmpty() ? "" : "?" + written);
    }
}
