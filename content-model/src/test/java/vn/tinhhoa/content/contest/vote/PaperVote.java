package vn.tinhhoa.content.contest.vote;

import org.bson.types.Binary;

import vn.tinhhoa.content.contest.Advance;
import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.ContestState;
import vn.tinhhoa.content.contest.Eligibility;
import vn.tinhhoa.content.contest.HeldContest;
import vn.tinhhoa.content.contest.Period;
import vn.tinhhoa.content.contest.PublicVote;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.PublishedRuleSet;
import vn.tinhhoa.content.contest.RoundMethod;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.RuleSetId;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.content.site.SiteProperties;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// A contest with a public vote and nothing else, for tests.
final class PaperVote {

    static final ContestId CONTEST = new ContestId("son-hai-2026");
    static final PollId ID = new PollId(CONTEST, "public");

    private PaperVote() {}

    static RuleSet rules(PublicVote plan) {
        var round =
                new RoundPlan(
                        ID.round(),
                        Localised.of(LanguageTag.VIETNAMESE, "Công chúng bình chọn"),
                        RoundMethod.PUBLIC_VOTE,
                        Localised.EMPTY,
                        0,
                        List.of(),
                        0,
                        0,
                        Set.of(),
                        new Advance.Prizes(),
                        List.of(),
                        plan);
        var name = Localised.of(LanguageTag.VIETNAMESE, "Ảnh đẹp Sơn Hải");
        return new RuleSet(
                List.of(LanguageTag.VIETNAMESE),
                name,
                name,
                name,
                "Sở Ngoại vụ",
                "anhdep@sonhai.example",
                new Eligibility(Set.of(), 0, 0, Set.of(), Localised.EMPTY),
                List.of(),
                new Period(plan.opens(), plan.closes(), Duration.ZERO),
                List.of(),
                List.of(round),
                List.of(),
                Licence.of("CC-BY-4.0"),
                LocalDate.of(2027, 1, 1));
    }

    static Contest contest(Instant now) {
        return new Contest(
                CONTEST,
                null,
                "son-hai",
                ContestState.PUBLISHED,
                rules(plan(now, now.plusSeconds(1), PublicVote.Per.CONTEST, 0)),
                1,
                null,
                "lan",
                now,
                now);
    }

    static PublicVote plan(Instant opens, Instant closes, PublicVote.Per per, int every) {
        return new PublicVote(opens, closes, per, every, false);
    }

    static Poll poll(PublicVote plan) {
        var published =
                new PublishedRuleSet(new RuleSetId(CONTEST, 1), rules(plan), "", plan.opens());
        return Poll.of(new Held(HeldContest.of(contest(plan.opens())), published)).orElseThrow();
    }

    static SiteProperties site() {
        return new SiteProperties(
                Path.of("unused"),
                List.of(LanguageTag.VIETNAMESE),
                "Sơn Hải",
                ZoneId.of("Asia/Ho_Chi_Minh"),
                "http://localhost");
    }

    static VoteKey key() {
        return new VoteKey(ID, new Binary(new byte[32]));
    }
}
