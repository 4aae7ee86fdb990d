package vn.tinhhoa.content.contest.exchange;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// One value of JSON that is read strictly: whatever is not understood is noted with its path, and
/// reading goes on, so that all problems are told at once.
final class JsonValue {

    private static final int LONGEST = 20_000;

    private final String path;
    private final @Nullable Object value;
    private final List<JsonProblem> problems;

    JsonValue(String path, @Nullable Object value, List<JsonProblem> problems) {
        this.path = path;
        this.value = value;
        this.problems = problems;
    }

    boolean isThere() {
        return value != null;
    }

    /// The fields of an object; those that are not among the names are problems.
    JsonFields fields(String... names) {
        var fields = new LinkedHashMap<String, JsonValue>();
        var known = Set.of(names);
        var here = map();
        here.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(new JsonProblem(at(name), "unknown", List.of())));
        for (var name : names) {
            fields.put(name, new JsonValue(at(name), here.get(name), problems));
        }
        return new JsonFields(fields);
    }

    String text() {
        return text(LONGEST);
    }

    String text(int longest) {
        return switch (value) {
            case null -> "";
            case String text when text.length() > longest -> {
                problem("long", Integer.toString(longest));
                yield "";
            }
            case String text ->
                    Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC).strip();
            default -> {
                problem("text");
                yield "";
            }
        };
    }

    boolean yes() {
        return switch (value) {
            case null -> false;
            case Boolean yes -> yes;
            default -> {
                problem("yes-no");
                yield false;
            }
        };
    }

    int number(int most) {
        return (int) number((long) most);
    }

    /// From 0 on; 0 when it is not there.
    long number(long most) {
        if (value == null) {
            return 0;
        }
        if (!(value instanceof Integer) && !(value instanceof Long)) {
            problem("number");
            return 0;
        }
        var number = ((Number) value).longValue();
        if (number < 0 || number > most) {
            problem("range", "0", Long.toString(most));
            return 0;
        }
        return number;
    }

    <E extends Enum<E>> E choice(Class<E> type, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    problem(value == null ? "missing" : "choice", names(type));
                    return otherwise;
                });
    }

    <E extends Enum<E>> Set<E> choices(Class<E> type, E any) {
        var chosen = EnumSet.noneOf(type);
        items().forEach(item -> chosen.add(item.choice(type, any)));
        return chosen;
    }

    /// Nothing when it is not there or no date.
    @Nullable LocalDate date() {
        return parsed(LocalDate::parse, "date");
    }

    @Nullable Instant moment() {
        return parsed(text -> OffsetDateTime.parse(text).toInstant(), "time");
    }

    private <T> @Nullable T parsed(Function<String, T> parsing, String code) {
        if (value == null || value.equals("")) {
            return null;
        }
        try {
            return parsing.apply(text());
        } catch (DateTimeException broken) {
            problem(code);
            return null;
        }
    }

    <T> T needed(@Nullable T found, T otherwise) {
        if (found == null) {
            if (value == null || value.equals("")) {
                problem("missing");
            }
            return otherwise;
        }
        return found;
    }

    Localised texts() {
        var texts = new LinkedHashMap<LanguageTag, String>();
        map().forEach((tag, text) ->
                language(tag)
                        .ifPresent(language ->
                                texts.put(
                                        language, new JsonValue(at(tag), text, problems).text())));
        return new Localised(texts);
    }

    List<LanguageTag> languages() {
        var languages = new LinkedHashSet<LanguageTag>();
        items().forEach(item -> item.language(item.text()).ifPresent(languages::add));
        return List.copyOf(languages);
    }

    private Optional<LanguageTag> language(String tag) {
        try {
            return Optional.of(LanguageTag.of(tag));
        } catch (IllegalArgumentException noLanguage) {
            problem("language", tag);
            return Optional.empty();
        }
    }

    List<JsonValue> items() {
        return switch (value) {
            case null -> List.of();
            case Collection<?> all -> {
                var list = List.copyOf(all.stream().map(Optional::ofNullable).toList());
                yield IntStream.range(0, list.size())
                        .mapToObj(at ->
                                new JsonValue(
                                        at(Integer.toString(at)),
                                        list.get(at).orElse(null),
                                        problems))
                        .toList();
            }
            default -> {
                problem("list");
                yield List.of();
            }
        };
    }

    private Map<String, Object> map() {
        var map = new LinkedHashMap<String, Object>();
        switch (value) {
            case null -> {}
            case Map<?, ?> fields ->
                    fields.forEach((name, inner) -> {
                        if (inner != null) {
                            map.put(String.valueOf(name), inner);
                        }
                    });
            default -> problem("object");
        }
        return map;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static <E extends Enum<E>> String[] names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new);
    }

    private void problem(String code, String... arguments) {
        problems.add(new JsonProblem(path, code, List.of(arguments)));
    }
}
