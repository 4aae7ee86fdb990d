package vn.tinhhoa.standalone.judging;

import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.ContestState;
import vn.tinhhoa.content.contest.Eligibility;
import vn.tinhhoa.content.contest.FileRequirements.Format;
import vn.tinhhoa.content.contest.HeldContest;
import vn.tinhhoa.content.contest.Period;
import vn.tinhhoa.content.contest.PublishedRuleSet;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.RuleSetId;
import vn.tinhhoa.content.contest.entry.CaptureSaid;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.EntrantId;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryFiles;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.entry.PersonalData;
import vn.tinhhoa.content.contest.entry.StateChange;
import vn.tinhhoa.content.contest.entry.SyntheticSaid;
import vn.tinhhoa.content.contest.entry.Work;
import vn.tinhhoa.content.contest.judging.PanelSetting;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.contest.judging.RoundMaking;
import vn.tinhhoa.content.contest.judging.RoundRunning;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.media.Licence;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A contest whose entries were found eligible, with as many rounds as a test wants.
final class JudgedContest {

    static final ContestId ID = new ContestId("nang-tren-vinh-2026");

    private static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");

    private final JudgingHouse house;

    JudgedContest(JudgingHouse house, List<RoundPlan> rounds) {
        this.house = house;
        var rules =
                new RuleSet(
                        List.of(LanguageTag.VIETNAMESE, LanguageTag.ENGLISH),
                        name("Nắng trên vịnh 2026", "Sun on the bay 2026"),
                        Localised.EMPTY,
                        Localised.EMPTY,
                        "Sở",
                        "bts@sonhai.example",
                        new Eligibility(Set.of(), 0, 0, Set.of(), Localised.EMPTY),
                        List.of(),
                        new Period(NOW, NOW.plus(Duration.ofDays(1)), Duration.ZERO),
                        List.of(),
                        rounds,
                        List.of(),
                        Licence.of("CC-BY-4.0"),
                        LocalDate.of(2027, 12, 31));
        mongo().insert(new PublishedRuleSet(new RuleSetId(ID, 1), rules, "", NOW));
        var state = ContestState.PUBLISHED;
        var contest =
                mongo().insert(
                                new Contest(
                                        ID,
                                        null,
                                        ID.value(),
                                        state,
                                        rules,
                                        1,
                                        null,
                                        "x",
                                        NOW,
                                        NOW));
        mongo().save(HeldContest.of(contest));
    }

    static Localised name(String vietnamese, String english) {
        return Localised.of(LanguageTag.VIETNAMESE, vietnamese).with(LanguageTag.ENGLISH, english);
    }

    Entrant entrant(String name, String email, Map<String, String> fileNames) {
        return mongo().insert(
                        new Entrant(
                                EntrantId.random(),
                                null,
                                ID,
                                email,
                                email.toLowerCase(Locale.ROOT),
                                NOW,
                                LanguageTag.VIETNAMESE,
                                new PersonalData(name, null, null, "", "", "", true, null),
                                List.of(),
                                fileNames,
                                NOW,
                                NOW));
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
        return new Entry(
                id,
                null,
                EntryCode.random(),
                ID,
                author,
                "anh-don",
                EntryState.ELIGIBLE,
                1,
                LanguageTag.VIETNAMESE,
                texts,
                works,
                new CaptureSaid(LocalDate.of(2026, 5, 1), "Sơn Hải", true),
                SyntheticSaid.NOTHING,
                List.of(),
                List.of(new StateChange(EntryState.ELIGIBLE, NOW, reason)),
                NOW,
                NOW,
                NOW,
                null);
    }

    /// Keeps a file as entrants send it.
    Work file(EntryId entry, byte[] jpeg, int width, int height) throws IOException {
        var sha256 = sha256(jpeg);
        var file = Files.createTempFile("tinhhoa-work", ".jpg");
        Files.write(file, jpeg);
        house.bean(BlobStore.class).put(EntryFiles.name(entry, sha256), file);
        Files.delete(file);
        return new Work(sha256, jpeg.length, Format.JPEG, width, height, NOW, NOW);
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

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
