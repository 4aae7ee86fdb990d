package vn.tinhhoa.admin.contest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.contest.ContestIssue;
import vn.tinhhoa.content.contest.exchange.JsonProblem;
import vn.tinhhoa.content.language.LanguageTag;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Names the fields of a rule set, and says what is the matter with them.
@Component
class RuleWords {

    private final MessageSource messages;
    private final Times times;

    RuleWords(MessageSource messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /// @param field its path, which is its id on the page of its section
    record Problem(String field, String label, String text) {}

    Problem of(JsonProblem problem) {
        return new Problem(
                problem.path(),
                label(problem.path()),
                say("contest.problem." + problem.code(), problem.arguments()));
    }

    Problem of(ContestIssue issue) {
        return new Problem(
                issue.field(),
                label(issue.field()),
                say("contest.issue." + issue.code(), issue.arguments()));
    }

    /// `categories.0.name.en` as "Category 1 › Name (English)".
    String label(String path) {
        return label(path, Map.of());
    }

    /// @param names of rows by their paths; those without one are counted
    String label(String path, Map<String, String> names) {
        var labels = new ArrayList<String>();
        var key = "rule";
        var here = "";
        for (var name : path.split("\\.", -1)) {
            here = here.isEmpty() ? name : here + "." + name;
            if (isKnown(key + "." + name)) {
                key = key + "." + name;
                labels.add(say(key, List.of()));
            } else if (isKnown(key + ".one")) {
                labels.set(labels.size() - 1, row(key, name, names.get(here)));
            } else if (LanguageTag.isOne(name)) {
                append(labels, " (" + LanguageTag.of(name).ownName() + ")");
            } else {
                append(labels, " · " + choice(name));
            }
        }
        return String.join(" › ", labels);
    }

    private String row(String key, String name, @Nullable String own) {
        if (own != null) {
            return say(key, List.of()) + " “" + own + "”";
        }
        var counted =
                name.matches("\\d{1,4}") ? Integer.toString(Integer.parseInt(name) + 1) : name;
        return say(key + ".one", List.of(counted));
    }

    private static void append(List<String> labels, String more) {
        if (labels.isEmpty()) {
            labels.add(more);
        } else {
            labels.set(labels.size() - 1, labels.getLast() + more);
        }
    }

    /// A value as people read it.
    String value(String path, @Nullable Object value) {
        var name = path.substring(path.lastIndexOf('.') + 1);
        return switch (value) {
            case null -> "";
            case Boolean yes -> say(yes ? "contest.yes" : "contest.no", List.of());
            case Collection<?> all ->
                    all.stream()
                            .map(one -> choice(String.valueOf(one)))
                            .collect(Collectors.joining(", "));
            case Number bytes when FieldKind.of(name) == FieldKind.MEGABYTES ->
                    BigDecimal.valueOf(bytes.longValue(), RuleFields.MEGABYTE_EXPONENT)
                                    .stripTrailingZeros()
                                    .toPlainString()
                            + " MB";
            case String time when FieldKind.of(name) == FieldKind.TIME ->
                    times.show(OffsetDateTime.parse(time).toInstant());
            default -> choice(value.toString());
        };
    }

    private String choice(String value) {
        var key = "contest.choice." + value;
        return value.matches("[A-Z][A-Z_]+") && isKnown(key) ? say(key, List.of()) : value;
    }

    private boolean isKnown(String key) {
        return messages.getMessage(key, null, "", LocaleContextHolder.getLocale())
                        instanceof String found
                && !found.isEmpty();
    }

    private String say(String key, List<String> arguments) {
        return messages.getMessage(key, arguments.toArray(), LocaleContextHolder.getLocale());
    }
}
