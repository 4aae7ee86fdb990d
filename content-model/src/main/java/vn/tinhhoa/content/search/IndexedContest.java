package vn.tinhhoa.content.search;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.language.LanguageTag;

import java.util.List;

/// What search knows of a contest: while this is not what the contest says, work is owed.
///
/// @param inForce the number of the rule set that the index holds
/// @param languages in which the index holds it
@Document("indexed_contests")
record IndexedContest(@Id ContestId id, int inForce, List<LanguageTag> languages) {}
