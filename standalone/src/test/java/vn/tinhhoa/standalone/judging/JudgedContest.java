package vn.tinhhoa.standalone.judging;

import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ContestFixture;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Period;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.EntrantId;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryFixture;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.entry.Work;
import vn.tinhhoa.content.contest.judging.PanelSetting;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.contest.judging.RoundMaking;
import vn.tinhhoa.content.contest.judging.RoundRunning;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.BlobStore;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A contest whose entries were found eligible, with as many rounds as a test wants.
final class JudgedContest {

    static final ContestId ID = new ContestId("nang-tren-vinh-2026");

    private static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");

    private final JudgingHouse house;

    JudgedContest(JudgingHouse house, List<RoundPlan> rounds) {
        this.house = house;
        ContestFixture.held(ID, new Period(NOW, NOW.plus(Duration.ofDays(1)), Duration.ZERO))
                .named("Nắng trên vịnh 2026", "Sun on the bay 2026")
                .rounds(rounds)
                .publish(mongo());
    }

    static Localised name(String vietnamese, String english) {
        return ContestFixture.both(vietnamese, english);
    }

    Entrant entrant(String name, String email, Map<String, String> fileNames) {
        return mongo().insert(
                        EntryFixture.entrant(
                                ID, name, email, LanguageTag.VIETNAMESE, fileNames, NOW));
    }

    Entry entry(
            EntrantId author, Map<TextField, Localised> texts, List<Work> works, String reason) {
        return entry(EntryId.random(), author, texts, works, reason);
    }

    Entry entry(
            EntryId id,
            EntrantId author,
            Map<TextField, Localised> texts,
            List<Work> works,
            String reason) {
        return EntryFixture.of(ID, author, NOW)
                .id(id)
                .state(EntryState.ELIGIBLE, reason)
                .saying(LanguageTag.VIETNAMESE, texts)
                .works(works)
                .made();
    }

    /// Keeps a file as entrants send it.
    Work file(EntryId entry, byte[] jpeg, int width, int height) throws IOException {
        return EntryFixture.file(house.bean(BlobStore.class), entry, jpeg, width, height, NOW);
    }

    RoundId open(String code, int jurors) {
        var id = new RoundId(ID, code);
        var officer = house.officer("cuocthi");
        house.bean(RoundMaking.class).make(id, officer);
        for (int i = 1; i <= jurors; i++) {
            house.bean(PanelSetting.class)
                    .appoint(id, house.officer("giamkhao" + i).id(), "", officer);
        }
        house.bean(RoundRunning.class).drawFrom(id, "Xổ số kiến thiết tối 20/11", officer);
        var outcome = house.bean(RoundRunning.class).open(id, officer);
        if (!(outcome instanceof RoundRunning.Done)) {
            throw new IllegalStateException(outcome.toString());
        }
        return id;
    }

    MongoTemplate mongo() {
        return house.bean(MongoTemplate.class);
    }
}
