package vn.tinhhoa.admin.dataset;

import vn.tinhhoa.admin.frame.Choice;
import vn.tinhhoa.admin.frame.FieldIssue;
import vn.tinhhoa.admin.frame.Fields;

import java.util.List;
import java.util.Map;

/// One picture of a dataset.
///
/// @param version on which the changes are based
/// @param previous and following the keys of the neighbours; empty at the ends
/// @param released whether it is in a release already, so that it can be withdrawn
record ItemPage(
        DatasetHead head,
        String key,
        String picture,
        String zoom,
        long version,
        String group,
        Fields fields,
        List<FieldIssue> issues,
        Map<String, String> theirs,
        List<String> lacking,
        List<Choice> tongues,
        List<Choice> licences,
        List<String> sources,
        List<Integer> terms,
        String previous,
        String following,
        boolean released) {}
