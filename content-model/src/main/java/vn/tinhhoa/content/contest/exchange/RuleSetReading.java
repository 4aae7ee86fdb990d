package vn.tinhhoa.content.contest.exchange;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.contest.Advance;
import vn.tinhhoa.content.contest.CaptureRequirements;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.ConsentText;
import vn.tinhhoa.content.contest.Eligibility;
import vn.tinhhoa.content.contest.FileRequirements;
import vn.tinhhoa.content.contest.Period;
import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.PublicVote;
import vn.tinhhoa.content.contest.RoundMethod;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.TextRequirement;
import vn.tinhhoa.content.contest.TieBreak;
import vn.tinhhoa.content.media.Licence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/// Reads a rule set from its JSON form. Texts, lists and limits that are not there say nothing.
final class RuleSetReading {

    private static final int LINE = 500;
    private static final int SHORT = 100;
    private static final int OLDEST = 150;
    private static final int MANY = 100_000;
    private static final int MOST_FILES = 100;
    private static final int WHOLE = 100;
    private static final long MOST_BYTES = 2_000_000_000L;

    private final JsonValue root;

    RuleSetReading(JsonValue root) {
        this.root = root;
    }

    RuleSet rules() {
        var fields =
                root.fields(
                        "languages",
                        "name",
                        "summary",
                        "call",
                        "organiser",
                        "secretariat",
                        "licence",
                        "eraseOn",
                        "eligibility",
                        "categories",
                        "period",
                        "prizes",
                        "rounds",
                        "consents");
        var erase = fields.get("eraseOn");
        return new RuleSet(
                fields.get("languages").languages(),
                fields.get("name").texts(),
                fields.get("summary").texts(),
                fields.get("call").texts(),
                fields.get("organiser").text(LINE),
                fields.get("secretariat").text(LINE),
                eligibility(fields.get("eligibility")),
                fields.get("categories").items().stream().map(RuleSetReading::category).toList(),
                period(fields.get("period")),
                fields.get("prizes").items().stream().map(RuleSetReading::prize).toList(),
                fields.get("rounds").items().stream().map(RuleSetReading::round).toList(),
                fields.get("consents").items().stream().map(RuleSetReading::consent).toList(),
                Licence.of(fields.get("licence").text(LINE)),
                erase.needed(erase.date(), LocalDate.EPOCH));
    }

    private static Eligibility eligibility(JsonValue value) {
        var fields = value.fields("residences", "minimumAge", "guardianBelow", "excluded", "note");
        return new Eligibility(
                fields.get("residences")
                        .choices(Eligibility.Residence.class, Eligibility.Residence.CITIZEN),
                fields.get("minimumAge").number(OLDEST),
                fields.get("guardianBelow").number(OLDEST),
                fields.get("excluded")
                        .choices(Eligibility.ExcludedRole.class, Eligibility.ExcludedRole.JURY),
                fields.get("note").texts());
    }

    private static Category category(JsonValue value) {
        var fields =
                value.fields(
                        "code", "name", "description", "kind", "most", "files", "capture", "texts");
        return new Category(
                fields.get("code").text(SHORT),
                fields.get("name").texts(),
                fields.get("description").texts(),
                fields.get("kind").choice(Category.Kind.class, Category.Kind.SINGLE_PHOTO),
                fields.get("most").number(MANY),
                files(fields.get("files")),
                capture(fields.get("capture")),
                texts(fields.get("texts")));
    }

    private static FileRequirements files(JsonValue value) {
        var fields =
                value.fields(
                        "formats",
                        "fewest",
                        "most",
                        "leastBytes",
                        "mostBytes",
                        "leastLongSide",
                        "leastShortSide",
                        "scansRefused",
                        "originalFromFinalists",
                        "synthetic");
        return new FileRequirements(
                fields.get("formats")
                        .choices(FileRequirements.Format.class, FileRequirements.Format.JPEG),
                fields.get("fewest").number(MOST_FILES),
                fields.get("most").number(MOST_FILES),
                fields.get("leastBytes").number(MOST_BYTES),
                fields.get("mostBytes").number(MOST_BYTES),
                fields.get("leastLongSide").number(MANY),
                fields.get("leastShortSide").number(MANY),
                fields.get("scansRefused").yes(),
                fields.get("originalFromFinalists").yes(),
                fields.get("synthetic")
                        .choice(
                                FileRequirements.Synthetic.class,
                                FileRequirements.Synthetic.REFUSED));
    }

    private static CaptureRequirements capture(JsonValue value) {
        var fields = value.fields("from", "until", "places", "unpublished");
        return new CaptureRequirements(
                fields.get("from").date(),
                fields.get("until").date(),
                fields.get("places").items().stream().map(each -> each.text(LINE)).toList(),
                fields.get("unpublished").yes());
    }

    private static Map<Category.TextField, TextRequirement> texts(JsonValue value) {
        var texts = new EnumMap<Category.TextField, TextRequirement>(Category.TextField.class);
        value.fields("TITLE", "CAPTION", "STORY")
                .forEach((name, asked) -> {
                    if (asked.isThere()) {
                        var fields = asked.fields("required", "mostWords");
                        texts.put(
                                Category.TextField.valueOf(name),
                                new TextRequirement(
                                        fields.get("required").yes(),
                                        fields.get("mostWords").number(MANY)));
                    }
                });
        return texts;
    }

    private static Period period(JsonValue value) {
        var fields = value.fields("opens", "closes", "graceMinutes");
        var opens = fields.get("opens");
        var closes = fields.get("closes");
        return new Period(
                opens.needed(opens.moment(), Instant.EPOCH),
                closes.needed(closes.moment(), Instant.EPOCH),
                Duration.ofMinutes(
                        fields.get("graceMinutes").number((int) Period.LONGEST_GRACE.toMinutes())));
    }

    private static Prize prize(JsonValue value) {
        var fields = value.fields("code", "name", "rank", "count", "worth", "category");
        return new Prize(
                fields.get("code").text(SHORT),
                fields.get("name").texts(),
                fields.get("rank").choice(Prize.Rank.class, Prize.Rank.SIDE),
                fields.get("count").number(MANY),
                fields.get("worth").texts(),
                blankIsNull(fields.get("category").text(SHORT)));
    }

    private static RoundPlan round(JsonValue value) {
        var fields =
                value.fields(
                        "code",
                        "name",
                        "method",
                        "question",
                        "scale",
                        "criteria",
                        "rankedMost",
                        "quorum",
                        "blind",
                        "advance",
                        "tieBreaks",
                        "publicVote");
        var vote = fields.get("publicVote");
        return new RoundPlan(
                fields.get("code").text(SHORT),
                fields.get("name").texts(),
                fields.get("method").choice(RoundMethod.class, RoundMethod.QUALIFYING),
                fields.get("question").texts(),
                fields.get("scale").number(WHOLE),
                fields.get("criteria").items().stream().map(RuleSetReading::criterion).toList(),
                fields.get("rankedMost").number(MANY),
                fields.get("quorum").number(MANY),
                fields.get("blind").choices(RoundPlan.BlindField.class, RoundPlan.BlindField.TITLE),
                advance(fields.get("advance")),
                fields.get("tieBreaks").items().stream()
                        .map(each -> each.choice(TieBreak.class, TieBreak.DRAW))
                        .toList(),
                vote.isThere() ? publicVote(vote) : null);
    }

    private static PublicVote publicVote(JsonValue value) {
        var fields = value.fields("opens", "closes", "per", "publishEvery", "namesShown");
        var opens = fields.get("opens");
        var closes = fields.get("closes");
        return new PublicVote(
                opens.needed(opens.moment(), Instant.EPOCH),
                closes.needed(closes.moment(), Instant.EPOCH),
                fields.get("per").choice(PublicVote.Per.class, PublicVote.Per.CONTEST),
                fields.get("publishEvery").number(PublicVote.HOURS_OF_A_DAY),
                fields.get("namesShown").yes());
    }

    private static RoundPlan.Criterion criterion(JsonValue value) {
        var fields = value.fields("code", "name", "weight");
        return new RoundPlan.Criterion(
                fields.get("code").text(SHORT),
                fields.get("name").texts(),
                fields.get("weight").number(WHOLE));
    }

    private static Advance advance(JsonValue value) {
        var fields = value.fields("by", "number");
        var number = fields.get("number").number(MANY);
        return switch (fields.get("by").choice(AdvanceBy.class, AdvanceBy.PRIZES)) {
            case TOP -> new Advance.Top(number);
            case AT_LEAST -> new Advance.AtLeast(number);
            case PRIZES -> new Advance.Prizes();
        };
    }

    private static ConsentText consent(JsonValue value) {
        var fields = value.fields("scope", "required", "text");
        return new ConsentText(
                fields.get("scope").choice(ConsentText.Scope.class, ConsentText.Scope.CONTEST),
                fields.get("required").yes(),
                fields.get("text").texts());
    }

    private static @Nullable String blankIsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
