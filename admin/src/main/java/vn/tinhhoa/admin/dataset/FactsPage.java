package vn.tinhhoa.admin.dataset;

import vn.tinhhoa.admin.frame.Choice;
import vn.tinhhoa.admin.frame.FieldIssue;
import vn.tinhhoa.admin.frame.Fields;

import java.util.List;
import java.util.Map;

/// The facts of a dataset.
///
/// @param version on which the changes are based
/// @param tongues the dataset's languages
/// @param theirs what somebody else saved meanwhile, by the fields that differ
record FactsPage(
        DatasetHead head,
        long version,
        Fields fields,
        List<FieldIssue> issues,
        Map<String, String> theirs,
        List<Choice> tongues,
        List<Choice> languages,
        List<Choice> licences,
        List<String> minings,
        List<String> topics,
        List<Integer> creators) {}
