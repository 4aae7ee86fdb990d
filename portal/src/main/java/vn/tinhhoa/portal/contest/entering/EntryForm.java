package vn.tinhhoa.portal.contest.entering;

import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;
import org.springframework.util.MultiValueMap;

import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.entry.CaptureSaid;
import vn.tinhhoa.content.contest.entry.EntryContent;
import vn.tinhhoa.content.contest.entry.SyntheticSaid;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What a browser posts of an entry.
///
/// @param seen what [#print] made of the content that the browser was shown; empty when unknown
/// @param unreadableDate what was typed for a date and is none; empty otherwise
record EntryForm(
        EntryContent content,
        String seen,
        String unreadableDate,
        Set<Scope> consents,
        int ruleSet,
        boolean sending) {

    static EntryForm of(
            MultiValueMap<String, String> posted, Category category, List<LanguageTag> languages) {
        var typedDate = one(posted, "date");
        var date = date(typedDate);
        var capture =
                new CaptureSaid(
                        date, line(one(posted, "place")), posted.containsKey("unpublished"));
        return new EntryForm(
                new EntryContent(texts(posted, category, languages), capture, synthetic(posted)),
                one(posted, "seen"),
                date == null ? typedDate : "",
                scopes(posted.getOrDefault("consent", List.of())),
                number(one(posted, "rules")),
                one(posted, "action").equals("send"));
    }

    /// Tells one content from another.
    static String print(EntryContent content) {
        return DigestUtils.md5DigestAsHex(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Whether somebody else, or the same person in another window, saved something else since this
    /// was shown.
    boolean isOvertaken(EntryContent kept) {
        return !seen.isEmpty() && !seen.equals(print(kept)) && !content.equals(kept);
    }

    private static Map<TextField, Localised> texts(
            MultiValueMap<String, String> posted, Category category, List<LanguageTag> languages) {
        var texts = new EnumMap<TextField, Localised>(TextField.class);
        for (var field : category.texts().keySet()) {
            var said = new LinkedHashMap<LanguageTag, String>();
            for (var language : languages) {
                var typed = one(posted, field + "-" + language);
                said.put(language, field == TextField.STORY ? paragraphs(typed) : line(typed));
            }
            texts.put(field, new Localised(said));
        }
        return texts;
    }

    private static SyntheticSaid synthetic(MultiValueMap<String, String> posted) {
        var kind =
                Arrays.stream(SyntheticSaid.Kind.values())
                        .filter(one -> one.name().equals(one(posted, "synthetic")))
                        .findFirst()
                        .orElse(SyntheticSaid.Kind.NOT_SAID);
        return new SyntheticSaid(kind, line(one(posted, "how")));
    }

    static Set<Scope> scopes(List<String> names) {
        return Arrays.stream(Scope.values())
                .filter(scope -> names.contains(scope.name()))
                .collect(Collectors.toSet());
    }

    static String one(MultiValueMap<String, String> posted, String name) {
        return Objects.requireNonNullElse(posted.getFirst(name), "").strip();
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    /// @return null when it is no day
    static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /// Without control characters. Invisible signs between words stay: Khmer breaks lines at them.
    static String line(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    private static String paragraphs(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]+", " ")
                .strip();
    }
}
