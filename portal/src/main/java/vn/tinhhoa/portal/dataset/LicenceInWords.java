package vn.tinhhoa.portal.dataset;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.DataMining;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.portal.layout.Words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Says what may be done with pictures under a licence, for people who do not read licences.
@Component
class LicenceInWords {

    private final Words words;

    LicenceInWords(Words words) {
        this.words = words;
    }

    /// What a licence is made of.
    private enum Rule {
        SHARE,
        CHANGE,
        SELL,
        CREDIT,
        ALIKE,
        ASK
    }

    private static Set<Rule> rules(Licence.Kind kind) {
        return switch (kind) {
            case CC0 -> EnumSet.of(Rule.SHARE, Rule.CHANGE, Rule.SELL);
            case CC_BY -> EnumSet.of(Rule.SHARE, Rule.CHANGE, Rule.SELL, Rule.CREDIT);
            case CC_BY_SA ->
                    EnumSet.of(Rule.SHARE, Rule.CHANGE, Rule.SELL, Rule.CREDIT, Rule.ALIKE);
            case CC_BY_ND -> EnumSet.of(Rule.SHARE, Rule.SELL, Rule.CREDIT);
            case CC_BY_NC -> EnumSet.of(Rule.SHARE, Rule.CHANGE, Rule.CREDIT);
            case CC_BY_NC_SA -> EnumSet.of(Rule.SHARE, Rule.CHANGE, Rule.CREDIT, Rule.ALIKE);
            case CC_BY_NC_ND -> EnumSet.of(Rule.SHARE, Rule.CREDIT);
            case PROVINCE, RESERVED, UNKNOWN, CUSTOM -> EnumSet.of(Rule.ASK);
        };
    }

    /// @param reader the language that it is said in
    /// @param href where the licence is written down
    Terms of(LanguageTag reader, Licence licence, String href, DataMining mining) {
        var rules = rules(licence.kind());
        var may = new ArrayList<String>();
        var must = new ArrayList<String>();
        var mustNot = new ArrayList<String>();
        if (rules.contains(Rule.ASK)) {
            must.add(words.say(reader, "dataset.must-ask"));
        } else {
            may.add(words.say(reader, "dataset.may-share"));
            (rules.contains(Rule.CHANGE) ? may : mustNot)
                    .add(words.say(reader, "dataset.may-change"));
            (rules.contains(Rule.SELL) ? may : mustNot).add(words.say(reader, "dataset.may-sell"));
        }
        if (rules.contains(Rule.CREDIT)) {
            must.add(words.say(reader, "dataset.must-credit"));
        }
        if (rules.contains(Rule.ALIKE)) {
            must.add(words.say(reader, "dataset.must-alike"));
        }
        if (mining == DataMining.PROHIBITED || mining == DataMining.PROHIBITED_FOR_TRAINING) {
            mustNot.add(words.say(reader, "dataset.may-train"));
        }
        return new Terms(
                licence.name(reader),
                href,
                List.copyOf(may),
                List.copyOf(must),
                List.copyOf(mustNot));
    }
}
