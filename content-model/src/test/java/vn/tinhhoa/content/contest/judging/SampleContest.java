package vn.tinhhoa.content.contest.judging;

import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.account.NewPerson;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.People;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.Advance;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ContestFixture;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Period;
import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.RoundMethod;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.TieBreak;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.EntrantId;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryFixture;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.entry.Work;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A contest with two rounds, its entrants and its entries, as the other parts of the house leave
/// them.
public final class SampleContest {

    public static final ContestId ID = new ContestId("bien-mua-thu-2026");
    public static final RoundId FIRST = new RoundId(ID, "so-khao");
    public static final RoundId FINAL = new RoundId(ID, "chung-khao");

    private static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");

    private final MongoTemplate mongo;

    public SampleContest(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public static RoundPlan qualifying(int quorum, int advancing, List<TieBreak> ties) {
        return new RoundPlan(
                "so-khao",
                name("Sơ khảo", "First round"),
                RoundMethod.QUALIFYING,
                name("Ảnh này có vào vòng sau không?", "Should this go on?"),
                0,
                List.of(),
                0,
                quorum,
                Set.of(),
                new Advance.Top(advancing),
                ties);
    }

    public static RoundPlan weighted(int quorum, List<TieBreak> ties) {
        return new RoundPlan(
                "chung-khao",
                name("Chung khảo", "Final"),
                RoundMethod.WEIGHTED,
                name("Chấm từng tiêu chí", "Mark each criterion"),
                10,
                List.of(
                        new RoundPlan.Criterion("art", name("Nghệ thuật", "Art"), 70),
                        new RoundPlan.Criterion("word", name("Truyền thông", "Communication"), 30)),
                0,
                quorum,
                Set.of(RoundPlan.BlindField.STORY),
                new Advance.Prizes(),
                ties);
    }

    public static RoundPlan ranking(int most, List<TieBreak> ties) {
        return new RoundPlan(
                "chung-khao",
                name("Chung khảo", "Final"),
                RoundMethod.RANKING,
                name("Xếp hạng những ảnh đẹp nhất", "Rank the best"),
                0,
                List.of(),
                most,
                0,
                Set.of(),
                new Advance.Prizes(),
                ties);
    }

    public static Localised name(String vietnamese, String english) {
        return ContestFixture.both(vietnamese, english);
    }

    public void publish(List<RoundPlan> rounds) {
        publish(List.of(), rounds);
    }

    public void publish(List<Prize> prizes, List<RoundPlan> rounds) {
        ContestFixture.held(ID, new Period(NOW, NOW.plus(Duration.ofDays(1)), Duration.ZERO))
                .of("bien-mua-thu")
                .named("Biển mùa thu 2026", "Autumn sea 2026")
                .prizes(prizes)
                .rounds(rounds)
                .erasing(LocalDate.of(2027, 12, 31))
                .publish(mongo);
    }

    public Entrant entrant(String name, String email, Map<String, String> fileNames) {
        return mongo.insert(
                EntryFixture.entrant(ID, name, email, LanguageTag.VIETNAMESE, fileNames, NOW));
    }

    public Entry entry(Entrant author, Map<TextField, Localised> texts, List<Work> works) {
        return entry(EntryId.random(), author, texts, works);
    }

    public Entry entry(
            EntryId id, Entrant author, Map<TextField, Localised> texts, List<Work> works) {
        return mongo.insert(made(id, author.id(), texts, works));
    }

    static Entry made(
            EntryId id, EntrantId author, Map<TextField, Localised> texts, List<Work> works) {
        return EntryFixture.of(ID, author, NOW)
                .id(id)
                .state(EntryState.ELIGIBLE)
                .saying(LanguageTag.VIETNAMESE, texts)
                .works(works)
                .taken(LocalDate.of(2026, 5, 1))
                .made();
    }

    /// Entries without files, each of an author of their own.
    public List<Entry> entries(int count) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < count; i++) {
            var author = entrant("Tác giả " + i, "tac-gia-%d@vidu.example".formatted(i), Map.of());
            var title = name("Ảnh " + i, "Picture " + i);
            entries.add(entry(author, Map.of(TextField.TITLE, title), List.of()));
        }
        return entries;
    }

    public static List<Officer> jurors(People people, int count) {
        var jurors = new ArrayList<Officer>();
        for (int i = 0; i < count; i++) {
            var login = "giam-khao-" + i + "-" + PersonId.random().value().substring(0, 8);
            var wanted =
                    new NewPerson(
                            login,
                            "Giám khảo " + (char) ('A' + i),
                            "mot-mat-khau-dai",
                            Set.of(Role.JUROR),
                            Set.of());
            jurors.add(people.insert(wanted, false).orElseThrow().officer());
        }
        return jurors;
    }
}
