package vn.tinhhoa.portal.contest.entering;

import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.portal.layout.Said;

import java.util.stream.Stream;

/// How a contest speaks to a reader: in their language where it has it.
///
/// @param counts the language whose wording counts
record Voice(LanguageTag reader, LanguageTag counts) {

    static Voice of(LanguageTag reader, RuleSet rules) {
        return new Voice(reader, rules.first());
    }

    Said said(Localised texts, String otherwise) {
        var language =
                Stream.concat(
                                Stream.of(reader, LanguageTag.ENGLISH, counts),
                                texts.texts().keySet().stream())
                        .filter(one -> texts.in(one).isPresent())
                        .findFirst()
                        .orElse(reader);
        return new Said(texts.in(language).orElse(otherwise), language.value());
    }
}
