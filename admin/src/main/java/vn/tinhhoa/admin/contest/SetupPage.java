package vn.tinhhoa.admin.contest;

import vn.tinhhoa.admin.frame.Choice;
import vn.tinhhoa.admin.frame.Fields;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One section of a rule set in a form.
///
/// @param version on which the changes are based
/// @param problems what is to be mended before it can be saved
/// @param lacks what publishing will ask for in this section, by field
/// @param theirs what somebody else saved meanwhile, where it differs
/// @param tongues the contest's languages
/// @param others the site's other languages, whose texts are carried along unseen
/// @param categories the codes and names of categories, for prizes
record SetupPage(
        ContestHead head,
        String section,
        long version,
        Fields fields,
        List<RuleWords.Problem> problems,
        Map<String, String> lacks,
        List<RuleWords.Problem> theirs,
        List<Choice> tongues,
        List<String> others,
        List<Choice> languages,
        List<Choice> licences,
        List<Choice> categories) {

    /// The rows of a list that are there.
    public List<Integer> rows(String list) {
        var prefix = list + ".";
        return fields.values().keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()).split("\\.", 2)[0])
                .filter(at -> at.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    /// The number of a new row.
    public int next(String list) {
        return rows(list).stream().mapToInt(at -> at + 1).max().orElse(0);
    }

    /// The rows that are there and some that are empty.
    public List<Integer> rowsAndEmpty(String list, int empty) {
        var next = next(list);
        return Stream.concat(
                        rows(list).stream(),
                        Stream.iterate(next, at -> at < next + empty, at -> at + 1))
                .toList();
    }

    /// What is the matter with a field; empty when nothing is.
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(RuleWords.Problem::text)
                .findFirst()
                .orElse("");
    }

    public String lack(String field) {
        return lacks.getOrDefault(field, "");
    }
}
