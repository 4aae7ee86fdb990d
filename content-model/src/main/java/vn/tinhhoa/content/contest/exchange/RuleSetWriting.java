package vn.tinhhoa.content.contest.exchange;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.contest.Advance;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.ConsentText;
import vn.tinhhoa.content.contest.Eligibility;
import vn.tinhhoa.content.contest.FileRequirements;
import vn.tinhhoa.content.contest.Period;
import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.PublicVote;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Writes a rule set in its JSON form. Times carry the offset of Viet Nam, in which they are meant.
final class RuleSetWriting {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private RuleSetWriting() {}

    static Map<String, Object> of(RuleSet rules) {
        return object(
                "languages", rules.languages().stream().map(LanguageTag::value).toList(),
                "name", texts(rules.name()),
                "summary", texts(rules.summary()),
                "call", texts(rules.call()),
                "organiser", rules.organiser(),
                "secretariat", rules.secretariat(),
                "licence", rules.licence().isUnknown() ? "" : rules.licence().code(),
                "eraseOn", rules.eraseOn().toString(),
                "eligibility", eligibility(rules.eligibility()),
                "categories", rules.categories().stream().map(RuleSetWriting::category).toList(),
                "period", period(rules.period()),
                "prizes", rules.prizes().stream().map(RuleSetWriting::prize).toList(),
                "rounds", rules.rounds().stream().map(RuleSetWriting::round).toList(),
                "consents", rules.consents().stream().map(RuleSetWriting::consent).toList());
    }

    private static Map<String, Object> eligibility(Eligibility eligibility) {
        return object(
                "residences", names(eligibility.residences()),
                "minimumAge", eligibility.minimumAge(),
                "guardianBelow", eligibility.guardianBelow(),
                "excluded", names(eligibility.excluded()),
                "note", texts(eligibility.note()));
    }

    private static Map<String, Object> category(Category category) {
        var capture = category.capture();
        var texts = new LinkedHashMap<String, Object>();
        for (var field : Category.TextField.values()) {
            var wanted = category.texts().get(field);
            if (wanted != null) {
                texts.put(
                        field.name(),
                        object("required", wanted.required(), "mostWords", wanted.mostWords()));
            }
        }
        return object(
                "code", category.code(),
                "name", texts(category.name()),
                "description", texts(category.description()),
                "kind", category.kind().name(),
                "most", category.most(),
                "files", files(category.files()),
                "capture",
                        object(
                                "from", text(capture.from()),
                                "until", text(capture.until()),
                                "places", capture.places(),
                                "unpublished", capture.unpublished()),
                "texts", texts);
    }

    private static Map<String, Object> files(FileRequirements files) {
        return object(
                "formats", names(files.formats()),
                "fewest", files.fewest(),
                "most", files.most(),
                "leastBytes", files.leastBytes(),
                "mostBytes", files.mostBytes(),
                "leastLongSide", files.leastLongSide(),
                "leastShortSide", files.leastShortSide(),
                "scansRefused", files.scansRefused(),
                "originalFromFinalists", files.originalFromFinalists(),
                "synthetic", files.synthetic().name());
    }

    private static Map<String, Object> period(Period period) {
        return object(
                "opens", moment(period.opens()),
                "closes", moment(period.closes()),
                "graceMinutes", (int) period.grace().toMinutes());
    }

    private static Map<String, Object> prize(Prize prize) {
        return object(
                "code", prize.code(),
                "name", texts(prize.name()),
                "rank", prize.rank().name(),
                "count", prize.count(),
                "worth", texts(prize.worth()),
                "category", Objects.toString(prize.category(), ""));
    }

    private static Map<String, Object> round(RoundPlan round) {
        var written = plan(round);
        var vote = round.publicVote();
        if (vote != null) {
            written.put("publicVote", publicVote(vote));
        }
        return written;
    }

    private static Map<String, Object> publicVote(PublicVote vote) {
        return object(
                "opens", moment(vote.opens()),
                "closes", moment(vote.closes()),
                "per", vote.per().name(),
                "publishEvery", vote.publishEvery(),
                "namesShown", vote.namesShown());
    }

    private static Map<String, Object> plan(RoundPlan round) {
        return object(
                "code", round.code(),
                "name", texts(round.name()),
                "method", round.method().name(),
                "question", texts(round.question()),
                "scale", round.scale(),
                "criteria",
                        round.criteria().stream()
                                .map(each ->
                                        object(
                                                "code", each.code(),
                                                "name", texts(each.name()),
                                                "weight", each.weight()))
                                .toList(),
                "rankedMost", round.rankedMost(),
                "quorum", round.quorum(),
                "blind", names(round.blind()),
                "advance", advance(round.advance()),
                "tieBreaks", round.tieBreaks().stream().map(Enum::name).toList());
    }

    private static Map<String, Object> advance(Advance advance) {
        return switch (advance) {
            case Advance.Top(var entries) -> object("by", AdvanceBy.TOP.name(), "number", entries);
            case Advance.AtLeast(var percent) ->
                    object("by", AdvanceBy.AT_LEAST.name(), "number", percent);
            case Advance.Prizes() -> object("by", AdvanceBy.PRIZES.name());
        };
    }

    private static Map<String, Object> consent(ConsentText consent) {
        return object(
                "scope", consent.scope().name(),
                "required", consent.required(),
                "text", texts(consent.text()));
    }

    private static Map<String, Object> texts(Localised localised) {
        var texts = new LinkedHashMap<String, Object>();
        localised.texts().forEach((language, text) -> texts.put(language.value(), text));
        return texts;
    }

    private static List<String> names(Collection<? extends Enum<?>> chosen) {
        return chosen.stream()
                .sorted((one, other) -> one.ordinal() - other.ordinal())
                .map(Enum::name)
                .toList();
    }

    private static String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(VIETNAM));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            object.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
        }
        return object;
    }
}
