package vn.tinhhoa.content.contest.screening;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Eligibility.ExcludedRole;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.Entry;

import java.util.List;
import java.util.Set;

/// Everything that an entry is judged by when it is screened.
///
/// @param entrant null when they were erased
/// @param works what its files were found to be
/// @param twins of its pictures
/// @param listed the roles that the entrant is listed with
record Case(
        RuleSet rules,
        Category category,
        Entry entry,
        @Nullable Entrant entrant,
        List<WorkFacts> works,
        List<Twin> twins,
        Set<ExcludedRole> listed) {}
