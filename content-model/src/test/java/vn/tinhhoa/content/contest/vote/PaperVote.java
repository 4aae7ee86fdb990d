package vn.tinhhoa.content.contest.vote;

import org.bson.types.Binary;

import vn.tinhhoa.content.contest.Advance;
import vn.tinhhoa.content.contest.ContestFixture;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Period;
import vn.tinhhoa.content.contest.PublicVote;
import vn.tinhhoa.content.contest.RoundMethod;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.site.SiteProperties;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// A contest with a public vote and nothing else, for tests.
final class PaperVote {

    static final ContestId CONTEST = new ContestId("son-hai-2026");
    static final PollId ID = new PollId(CONTEST, "public");

    private PaperVote() {}

    static ContestFixture contest(PublicVote plan) {
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
        return ContestFixture.held(CONTEST, new Period(plan.opens(), plan.closes(), Duration.ZERO))
                .rounds(List.of(round));
    }

    static PublicVote plan(Instant opens, Instant closes, PublicVote.Per per, int every) {
        return new PublicVote(opens, closes, per, every, false);
    }

    static Poll poll(PublicVote plan) {
        return Poll.of(contest(plan).held()).orElseThrow();
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
