package vn.tinhhoa.content.contest.entry;

import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.Instant;

/// An entrant agreed to a text: which, in which numbered rule set, read in which language, when.
public record ConsentGiven(Scope scope, int ruleSet, LanguageTag language, Instant at) {}
