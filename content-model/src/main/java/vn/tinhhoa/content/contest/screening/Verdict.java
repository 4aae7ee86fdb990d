package vn.tinhhoa.content.contest.screening;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// What can be known of an entry by one rule.
///
/// @param file the SHA-256 of the file it is about; empty when it is about the entry
/// @param evidence what it follows from: a code such as `pixels.too-few`; the interface has a
///   sentence for each
/// @param arguments what that sentence names
/// @param twin the picture that this one seems to be; null when it is not about that
public record Verdict(
        Rule rule,
        Outcome outcome,
        String file,
        String evidence,
        List<String> arguments,
        @Nullable Twin twin) {

    public Verdict {
        arguments = List.copyOf(arguments);
    }

    public enum Outcome {
        PASSED,
        FAILED,
        /// There are signs; a person has to look.
        UNSURE,
        /// Nothing in the entry tells.
        NOT_CHECKABLE
    }

    static Verdict of(Rule rule, Outcome outcome, String evidence, Object... arguments) {
        return new Verdict(rule, outcome, "", rule.code() + "." + evidence, said(arguments), null);
    }

    static Verdict passed(Rule rule, Object... arguments) {
        return of(rule, Outcome.PASSED, "passed", arguments);
    }

    static Verdict failed(Rule rule, String evidence, Object... arguments) {
        return of(rule, Outcome.FAILED, evidence, arguments);
    }

    static Verdict unsure(Rule rule, String evidence, Object... arguments) {
        return of(rule, Outcome.UNSURE, evidence, arguments);
    }

    static Verdict notCheckable(Rule rule, String evidence, Object... arguments) {
        return of(rule, Outcome.NOT_CHECKABLE, evidence, arguments);
    }

    Verdict about(String sha256) {
        return new Verdict(rule, outcome, sha256, evidence, arguments, twin);
    }

    Verdict with(Twin newTwin) {
        return new Verdict(rule, outcome, newTwin.file(), evidence, arguments, newTwin);
    }

    private static List<String> said(Object... arguments) {
        return Stream.of(arguments).map(String::valueOf).toList();
    }
}
