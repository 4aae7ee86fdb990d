package vn.tinhhoa.admin.contest.screening;

import vn.tinhhoa.admin.frame.Choice;

import java.util.List;
import java.util.Map;

/// The entries of a contest that fit what was asked.
///
/// @param state the one asked for; empty for all, likewise the rule and the category
/// @param decision what was about to be decided, when something stands in its way
/// @param issues message keys of what stands in the way; empty when nothing does
record ListPage(
        String contest,
        String name,
        String language,
        String state,
        String rule,
        String category,
        List<Tab> states,
        List<Tab> rules,
        List<Choice> categories,
        int fitting,
        List<Row> rows,
        DecisionFields decision,
        Map<String, String> issues,
        String address,
        String previous,
        String next) {

    /// @param value what it asks for
    record Tab(String value, String address, int count, boolean current) {}

    /// @param file the SHA-256 of its first file; empty for writing
    /// @param failed message keys of rules that were not kept
    /// @param unsure message keys of rules that somebody has to look at
    record Row(
            String code,
            String title,
            String language,
            String category,
            String state,
            String file,
            int files,
            List<String> failed,
            List<String> unsure,
            boolean chosen) {}
}
