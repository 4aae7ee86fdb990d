package vn.tinhhoa.content.contest.screening;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// All rules at once. Nothing is read here and nothing kept.
final class RequirementChecks {

    private RequirementChecks() {}

    /// In the order of the rules.
    ///
    /// @param zone of the province, in which people have birthdays
    static List<Verdict> of(Case all, ZoneId zone) {
        return Stream.of(
                        FileVerdicts.of(all),
                        TextVerdicts.of(all),
                        PictureVerdicts.of(all),
                        TwinVerdicts.of(all),
                        PersonVerdicts.of(all, zone))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Verdict::rule))
                .toList();
    }
}
