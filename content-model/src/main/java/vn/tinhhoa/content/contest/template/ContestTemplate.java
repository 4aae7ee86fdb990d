package vn.tinhhoa.content.contest.template;

import vn.tinhhoa.content.language.Localised;

import java.util.Map;

/// One contest to begin from.
///
/// @param about its rules in a sentence
/// @param year that its dates were written for
/// @param rules in their JSON form, with the names of [Particulars] in braces
public record ContestTemplate(
        String key, Localised title, Localised about, int year, Map<String, Object> rules) {}
