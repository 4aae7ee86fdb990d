package vn.tinhhoa.admin.contest.screening;

import java.util.List;
import java.util.Map;

/// One entry: what its author sent, what is known of it, what was decided.
///
/// @param version of the screening that is shown
/// @param twins the suspected pairs, to look at side by side
/// @param issues message keys of what stands in the way, by field
record EntryPage(
        String contest,
        String contestName,
        String contestLanguage,
        String code,
        String state,
        String category,
        String language,
        List<File> files,
        List<Text> texts,
        List<Said> said,
        List<Person> person,
        List<Line> verdicts,
        List<Pair> twins,
        List<Past> past,
        long version,
        DecisionFields decision,
        Map<String, String> issues,
        String back) {

    record File(String sha256, String name, String size) {}

    /// @param correction empty when it stands as its author wrote it
    record Text(
            String id, String label, String language, String own, String correction, int words) {}

    /// @param label a message key
    record Said(String label, String value) {}

    record Person(String label, String value) {}

    /// @param outcome `PASSED` and so on
    record Line(String rule, String outcome, String words, int file) {}

    /// @param otherCode of the other entry; empty when it is in the library
    /// @param otherAddress of its page
    record Pair(String words, String own, String other, String otherCode, String otherAddress) {}

    record Past(String words, List<String> reasons, String by, String at) {}
}
