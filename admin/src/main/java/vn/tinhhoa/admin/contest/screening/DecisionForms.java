package vn.tinhhoa.admin.contest.screening;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import vn.tinhhoa.admin.contest.screening.DecisionFields.Group;
import vn.tinhhoa.admin.contest.screening.DecisionFields.Tick;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.contest.screening.Decision;
import vn.tinhhoa.content.contest.screening.Reason;
import vn.tinhhoa.content.contest.screening.ReasonWords;
import vn.tinhhoa.content.contest.screening.Rule;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Shows and reads the form by which entries are decided.
@Component
class DecisionForms {

    private static final Duration TIME_TO_MEND = Duration.ofDays(5);

    private final ReasonWords words;
    private final Times times;
    private final Clock clock;

    DecisionForms(ReasonWords words, Times times, Clock clock) {
        this.words = words;
        this.times = times;
        this.clock = clock;
    }

    /// @param issues what stands in the way, by field; empty when it can be done
    record Read(
            Optional<Decision.Kind> kind,
            List<Reason> reasons,
            Optional<Instant> until,
            Map<String, String> issues) {}

    Read read(MultiValueMap<String, String> form) {
        var fields = Fields.posted(form);
        var kind =
                Stream.of(Decision.Kind.values())
                        .filter(one -> one.name().equals(fields.get("decision")))
                        .findFirst();
        var reasons =
                Stream.of(Reason.values())
                        .filter(Reason::isChosen)
                        .filter(one -> form.getOrDefault("reason", List.of()).contains(one.code()))
                        .toList();
        var until = times.ofField(fields.get("until"));
        var issues = new LinkedHashMap<String, String>();
        if (kind.isEmpty()) {
            issues.put("decision", "screening.issue.decision");
        } else if (kind.get().needsReason() && reasons.isEmpty()) {
            issues.put("reasons", "screening.issue.reason");
        }
        if (kind.filter(one -> one == Decision.Kind.REOPENED).isPresent()
                && until.filter(moment -> moment.isAfter(clock.instant())).isEmpty()) {
            issues.put("until", "screening.issue.until");
        }
        return new Read(kind, reasons, until, issues);
    }

    /// @param form as it was posted; empty at first
    /// @param open the rules whose reasons are likely
    DecisionFields show(MultiValueMap<String, String> form, Set<Rule> open) {
        var locale = LocaleContextHolder.getLocale();
        var language = LanguageTag.of(locale.getLanguage());
        var ticked = form.getOrDefault("reason", List.of());
        var groups = new LinkedHashMap<Rule, List<Tick>>();
        for (var reason : Reason.values()) {
            if (reason.isChosen()) {
                groups.computeIfAbsent(reason.rule(), rule -> new ArrayList<>())
                        .add(
                                new Tick(
                                        reason.code(),
                                        words.in(language, reason),
                                        ticked.contains(reason.code())));
            }
        }
        var fields = Fields.posted(form);
        return new DecisionFields(
                Stream.of(Decision.Kind.values()).map(Enum::name).toList(),
                fields.get("decision"),
                groups.entrySet().stream()
                        .map(group ->
                                new Group(
                                        "rule." + group.getKey().code(),
                                        open.contains(group.getKey())
                                                || group.getValue().stream().anyMatch(Tick::ticked),
                                        group.getValue()))
                        .toList(),
                fields.has("until")
                        ? fields.get("until")
                        : times.forField(clock.instant().plus(TIME_TO_MEND)),
                language.value());
    }
}
