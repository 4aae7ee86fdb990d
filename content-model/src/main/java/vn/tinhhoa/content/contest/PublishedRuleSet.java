package vn.tinhhoa.content.contest;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// A rule set as it was published. It is inserted once and never changed: whoever agreed to it can
/// always read what they agreed to.
///
/// @param changeNote what is different from the one before, in the contest's first language; empty
///   for the first
@Document("rule_sets")
public record PublishedRuleSet(
        @Id RuleSetId id, RuleSet rules, String changeNote, Instant publishedAt) {}
