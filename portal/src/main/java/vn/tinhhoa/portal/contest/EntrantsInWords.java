package vn.tinhhoa.portal.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Eligibility;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Speech;
import vn.tinhhoa.portal.layout.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Says who may enter.
@Component
class EntrantsInWords {

    private final Words words;

    EntrantsInWords(Words words) {
        this.words = words;
    }

    List<Said> of(Speech speech, Eligibility eligibility) {
        var reader = speech.reader();
        var lines = new ArrayList<Said>();
        if (eligibility.residences().contains(Residence.ANYBODY)) {
            lines.add(said(reader, "contest.residence.ANYBODY"));
        } else {
            Arrays.stream(Residence.values())
                    .filter(eligibility.residences()::contains)
                    .forEach(each -> lines.add(said(reader, "contest.residence." + each)));
        }
        if (eligibility.minimumAge() > 0) {
            lines.add(said(reader, "contest.age", eligibility.minimumAge()));
        }
        if (eligibility.guardianBelow() > 0) {
            lines.add(said(reader, "contest.guardian", eligibility.guardianBelow()));
        }
        if (!eligibility.excluded().isEmpty()) {
            var roles =
                    Arrays.stream(Eligibility.ExcludedRole.values())
                            .filter(eligibility.excluded()::contains)
                            .map(role -> words.say(reader, "contest.excluded." + role))
                            .collect(Collectors.joining(words.say(reader, "contest.comma")));
            lines.add(said(reader, "contest.excluded", roles));
        }
        speech.said(eligibility.note()).ifPresent(lines::add);
        return lines;
    }

    private Said said(LanguageTag reader, String key, Object... arguments) {
        return new Said(words.say(reader, key, arguments), words.spoken(reader).value());
    }
}
