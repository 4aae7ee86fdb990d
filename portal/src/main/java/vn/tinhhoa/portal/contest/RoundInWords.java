package vn.tinhhoa.portal.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Advance;
import vn.tinhhoa.content.contest.RoundMethod;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Speech;
import vn.tinhhoa.portal.layout.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Says how a round chooses.
@Component
class RoundInWords {

    private final Words words;
    private final Deadlines deadlines;

    RoundInWords(Words words, Deadlines deadlines) {
        this.words = words;
        this.deadlines = deadlines;
    }

    List<Said> of(Speech speech, RoundPlan round) {
        var reader = speech.reader();
        var lines = new ArrayList<Said>();
        lines.add(said(reader, method(reader, round)));
        for (var criterion : round.criteria()) {
            var name = speech.said(criterion.name(), criterion.code());
            lines.add(
                    new Said(
                            words.say(reader, "contest.criterion", name.text(), criterion.weight()),
                            name.lang()));
        }
        if (round.method() != RoundMethod.PUBLIC_VOTE) {
            var quorum =
                    round.quorum() == 0
                            ? words.say(reader, "contest.whole-panel")
                            : words.say(reader, "contest.quorum", round.quorum());
            lines.add(said(reader, quorum + " " + words.say(reader, "contest.blind")));
        }
        var vote = round.publicVote();
        if (vote != null) {
            var opens = words.time(reader, vote.opens()).text();
            var closes = deadlines.of(reader, vote.closes()).text();
            lines.add(
                    said(
                            reader,
                            words.say(reader, "contest.vote-time", opens, closes)
                                    + " "
                                    + words.say(reader, "contest.vote-per." + vote.per())));
        }
        lines.add(said(reader, advance(reader, round.advance())));
        if (!round.tieBreaks().isEmpty()) {
            var ties =
                    round.tieBreaks().stream()
                            .map(tie -> words.say(reader, "contest.tie." + tie))
                            .collect(Collectors.joining(words.say(reader, "contest.then")));
            lines.add(said(reader, words.say(reader, "contest.ties", ties)));
        }
        return lines;
    }

    private String method(LanguageTag reader, RoundPlan round) {
        var key = "contest.method." + round.method();
        return switch (round.method()) {
            case QUALIFYING, PUBLIC_VOTE -> words.say(reader, key);
            case RATING, WEIGHTED -> words.say(reader, key, round.scale());
            case RANKING ->
                    round.rankedMost() == 0
                            ? words.say(reader, key)
                            : words.say(reader, key + ".most", round.rankedMost());
        };
    }

    private String advance(LanguageTag reader, Advance advance) {
        return switch (advance) {
            case Advance.Top(var entries) -> words.say(reader, "contest.advance.TOP", entries);
            case Advance.AtLeast(var percent) ->
                    words.say(reader, "contest.advance.AT_LEAST", percent);
            case Advance.Prizes() -> words.say(reader, "contest.advance.PRIZES");
        };
    }

    private Said said(LanguageTag reader, String text) {
        return new Said(text, words.spoken(reader).value());
    }
}
