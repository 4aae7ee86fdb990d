package vn.tinhhoa.admin.contest.screening;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.contest.screening.Verdict;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says what is known of an entry by a rule.
@Component
class VerdictWords {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NAME = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    private final MessageSource messages;
    private final Times times;

    VerdictWords(MessageSource messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    String of(Verdict verdict) {
        return messages.getMessage(
                "verdict." + verdict.evidence(),
                verdict.arguments().stream().map(this::readable).toArray(),
                LocaleContextHolder.getLocale());
    }

    /// Days as people write them, and our names in their words.
    private String readable(String argument) {
        var dated = DAY.matcher(argument).replaceAll(this::day);
        return NAME.matcher(dated).replaceAll(this::name);
    }

    private String day(MatchResult found) {
        return Times.date(found.group()).map(times::showDay).orElse(found.group());
    }

    private String name(MatchResult found) {
        var name = found.group();
        var words =
                messages.getMessage(
                        "screening.name." + name, null, name, LocaleContextHolder.getLocale());
        return Matcher.quoteReplacement(words == null ? name : words);
    }
}
