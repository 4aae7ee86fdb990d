package vn.tinhhoa.content.contest.screening;

import vn.tinhhoa.content.contest.FileRequirements;
import vn.tinhhoa.content.contest.entry.Work;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Whether the files are what the rules ask for: all that can be measured.
final class FileVerdicts {

    private static final double MEGABYTE = 1_000_000;

    private FileVerdicts() {}

    static List<Verdict> of(Case all) {
        var rules = all.category().files();
        var works = all.entry().works();
        var verdicts = new ArrayList<Verdict>();
        if (works.size() < rules.fewest() || works.size() > rules.most()) {
            verdicts.add(
                    Verdict.failed(
                            Rule.FILE_COUNT,
                            "wrong-number",
                            works.size(),
                            rules.fewest(),
                            rules.most()));
        } else {
            verdicts.add(Verdict.passed(Rule.FILE_COUNT, works.size()));
        }
        works.forEach(work -> of(work, rules, verdicts));
        for (var rule : List.of(Rule.FORMAT, Rule.FILE_SIZE, Rule.PIXELS)) {
            if (!works.isEmpty() && verdicts.stream().noneMatch(one -> one.rule() == rule)) {
                verdicts.add(Verdict.passed(rule));
            }
        }
        return verdicts;
    }

    private static void of(Work work, FileRequirements rules, List<Verdict> verdicts) {
        if (!rules.formats().contains(work.format())) {
            verdicts.add(
                    Verdict.failed(
                                    Rule.FORMAT,
                                    "wrong",
                                    work.format(),
                                    rules.formats().stream()
                                            .map(Enum::name)
                                            .sorted()
                                            .collect(Collectors.joining(", ")))
                            .about(work.sha256()));
        }
        if (work.bytes() < rules.leastBytes()) {
            verdicts.add(
                    Verdict.failed(
                                    Rule.FILE_SIZE,
                                    "too-small",
                                    megabytes(work.bytes()),
                                    megabytes(rules.leastBytes()))
                            .about(work.sha256()));
        } else if (rules.mostBytes() > 0 && work.bytes() > rules.mostBytes()) {
            verdicts.add(
                    Verdict.failed(
                                    Rule.FILE_SIZE,
                                    "too-large",
                                    megabytes(work.bytes()),
                                    megabytes(rules.mostBytes()))
                            .about(work.sha256()));
        }
        if (work.longSide() < rules.leastLongSide()) {
            verdicts.add(
                    Verdict.failed(
                                    Rule.PIXELS,
                                    "long-side-too-short",
                                    work.longSide(),
                                    rules.leastLongSide())
                            .about(work.sha256()));
        }
        if (work.shortSide() < rules.leastShortSide()) {
            verdicts.add(
                    Verdict.failed(
                                    Rule.PIXELS,
                                    "short-side-too-short",
                                    work.shortSide(),
                                    rules.leastShortSide())
                            .about(work.sha256()));
        }
    }

    /// With two decimals, cut off, so that what is too small never reads as if it were enough.
    private static String megabytes(long bytes) {
        return Double.toString(Math.floor(bytes / MEGABYTE * 100) / 100);
    }
}
