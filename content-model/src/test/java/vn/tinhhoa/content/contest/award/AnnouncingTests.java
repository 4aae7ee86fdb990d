package vn.tinhhoa.content.contest.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.People;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.Prize.Rank;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.award.PrizeLadder.Given;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.EntrantErasing;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryFixture;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.judging.BallotCasting;
import vn.tinhhoa.content.contest.judging.Counting;
import vn.tinhhoa.content.contest.judging.PanelSetting;
import vn.tinhhoa.content.contest.judging.Paper;
import vn.tinhhoa.content.contest.judging.RoundMaking;
import vn.tinhhoa.content.contest.judging.RoundRunning;
import vn.tinhhoa.content.contest.judging.Rounds;
import vn.tinhhoa.content.contest.judging.SampleContest;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.mail.Letter;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.media.PictureFiles;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.sweep.Sweep;
import vn.tinhhoa.content.sweep.SweepRunner;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

@ContentTest
class AnnouncingTests {

    private static final Officer OFFICER =
            new Officer(new PersonId("to-chuc"), "Tổ chức", Set.of(Role.CONTEST_OFFICER), Set.of());
    private static final List<Prize> PRIZES =
            List.of(
                    prize("nhat", Rank.FIRST, 1),
                    prize("nhi", Rank.SECOND, 1),
                    prize("cong-chung", Rank.PUBLIC_CHOICE, 1));

    @Autowired MongoTemplate mongo;
    @Autowired People people;
    @Autowired RoundMaking making;
    @Autowired PanelSetting panel;
    @Autowired RoundRunning running;
    @Autowired BallotCasting casting;
    @Autowired Counting counting;
    @Autowired Rounds rounds;
    @Autowired Announcing announcing;
    @Autowired AnnouncementSweep sweep;
    @Autowired Awards awards;
    @Autowired AwardRevoking revoking;
    @Autowired AwardPictures pictures;
    @Autowired BlobStore blobs;
    @Autowired Results results;
    @Autowired PublishedContests contests;
    @Autowired EntrantErasing erasing;
    @Autowired SiteProperties site;
    @Autowired SweepRunner sweeps;
    @Autowired List<Sweep> all;

    private List<Entry> sent = List.of();

    @BeforeEach
    void quiet() {
        sweeps.stop();
    }

    @AfterEach
    void sweepAgain() {
        sweeps.start();
    }

    @Test
    void announces_nothing_before_the_last_round_is_decided() {
        judge(3);

        assertThat(announcing.draft(SampleContest.ID)).isEmpty();
        assertThat(announcing.announce(SampleContest.ID, given("nhat", 0), OFFICER))
                .isInstanceOf(Announcing.TooEarly.class);
        assertThat(sweep.owed()).isFalse();
    }

    @Test
    void proposes_by_the_order_and_refuses_what_the_rules_do_not_know() {
        judge(4);
        decide();

        assertThat(announcing.draft(SampleContest.ID).orElseThrow().proposal().given())
                .containsExactly(new Given("nhat", code(0)), new Given("nhi", code(1)));
        var twice = List.of(new Given("nhat", code(0)), new Given("nhat", code(1)));
        assertThat(announcing.announce(SampleContest.ID, twice, OFFICER))
                .isEqualTo(
                        new Announcing.Refused(
                                List.of(new PrizeFault(PrizeFault.Kind.TOO_MANY, "nhat"))));
        assertThat(announcing.isAnnounced(SampleContest.ID)).isFalse();
        assertThat(sweep.owed()).isFalse();
    }

    @Test
    void gives_each_prize_once_and_shows_the_results_last() {
        judge(60);
        decide();
        announce();
        assertThat(announcing.announce(SampleContest.ID, given("nhat", 1), OFFICER))
                .isInstanceOf(Announcing.Already.class);

        assertThat(sweep.sweep()).as("more than a batch").isTrue();
        assertThat(announcedAt()).as("while some are not told yet").isNull();
        assertThat(sweep.sweep()).isFalse();

        assertThat(announcedAt()).isNotNull();
        assertThat(sweep.owed()).isFalse();
        assertThat(awards.of(SampleContest.ID))
                .extracting(award -> award.id().toString())
                .containsExactly(
                        new AwardId(code(0), "nhat").toString(),
                        new AwardId(code(1), "nhi").toString(),
                        new AwardId(code(0), "cong-chung").toString());
        assertThat(awards.of(SampleContest.ID).getFirst().recipient()).isEqualTo("Tác giả 0");
        assertThat(states().subList(0, 2)).containsOnly(EntryState.AWARDED);
        assertThat(states().subList(2, 60)).containsOnly(EntryState.NOT_AWARDED);
        assertThat(mongo.findAll(Letter.class))
                .hasSize(3 + 58)
                .extracting(Letter::key)
                .contains(
                        "entry:" + sent.get(0).id() + ":award-nhat",
                        "entry:" + sent.get(0).id() + ":award-cong-chung",
                        "entry:" + sent.get(2).id() + ":results");
    }

    @Test
    void does_the_rest_when_it_was_cut_off_and_nothing_twice() {
        judge(3);
        decide();
        announce();
        var number = CertificateNumber.random();
        mongo.insert(halfGiven(number));

        sweep.sweep();
        var first = mongo.findAll(Award.class);
        var letters = mongo.findAll(Letter.class);
        var announced = announcedAt();
        assertThat(first).hasSize(3).extracting(Award::certificate).contains(number);
        assertThat(letters).hasSize(4);
        assertThat(states().getFirst()).isEqualTo(EntryState.AWARDED);

        var done = mongo.findAll(Announcement.class).getFirst();
        mongo.save(
                new Announcement(
                        done.id(), done.version(), done.given(), done.by(), done.at(), done.at()));
        assertThat(sweep.owed()).isTrue();
        sweep.sweep();

        assertThat(mongo.findAll(Award.class)).containsExactlyInAnyOrderElementsOf(first);
        assertThat(mongo.findAll(Letter.class)).containsExactlyInAnyOrderElementsOf(letters);
        assertThat(announcedAt()).isEqualTo(announced);
    }

    @Test
    void shows_how_it_was_decided_only_from_the_announcement_on() throws IOException {
        judge(3);
        decide();
        announce();
        assertThat(results.of(SampleContest.ID)).isEmpty();
        assertThatThrownBy(() -> results.recount(SampleContest.ID, SampleContest.FINAL.code()))
                .isInstanceOf(FileNotFoundException.class);
        sweep.sweep();

        var round = results.of(SampleContest.ID).orElseThrow().rounds().getFirst();
        assertThat(round.jurors()).isOne();
        assertThat(round.ballots()).isOne();
        assertThat(round.standings().getFirst().entry()).isEqualTo(code(0).toString());
        try (var ballots = results.recount(SampleContest.ID, SampleContest.FINAL.code())) {
            var text = new String(ballots.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(code(0).toString()).doesNotContain("Tác giả");
        }
        assertThatThrownBy(() -> results.recount(SampleContest.ID, "../" + SampleContest.ID))
                .isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void takes_a_prize_back_and_gives_it_to_the_next() throws IOException {
        judge(3);
        decide();
        announce();
        sweep.sweep();
        var frozen = results.of(SampleContest.ID);

        revoking.takeBack(new AwardId(code(1), "nhi"), OFFICER);
        assertThat(states().get(1)).isEqualTo(EntryState.NOT_AWARDED);
        assertThat(awards.of(SampleContest.ID))
                .noneMatch(award -> award.id().code().equals(code(1)));
        assertThat(announcing.give(SampleContest.ID, new Given("nhat", code(2)), OFFICER))
                .isInstanceOf(Announcing.Refused.class);

        assertThat(announcing.give(SampleContest.ID, new Given("nhi", code(2)), OFFICER))
                .isInstanceOf(Announcing.Announced.class);
        sweep.sweep();
        assertThat(states().subList(1, 3))
                .containsExactly(EntryState.NOT_AWARDED, EntryState.AWARDED);
        assertThat(awards.of(SampleContest.ID))
                .extracting(award -> award.id().prize() + award.id().code())
                .contains("nhi" + code(2))
                .doesNotContain("nhi" + code(1));
        assertThat(results.of(SampleContest.ID)).isEqualTo(frozen);
    }

    @Test
    void gives_a_prize_back_to_the_work_it_was_taken_from() throws IOException {
        judge(3);
        var photograph = PictureFiles.photograph(900, 600, 1);
        var entry = sent.get(1).id();
        var work = EntryFixture.file(blobs, entry, photograph, 900, 600, Instant.EPOCH);
        mongo.updateFirst(
                Query.query(where("_id").is(entry)),
                Update.update("works", List.of(work)),
                Entry.class);
        decide();
        announce();
        sweep.sweep();
        var id = new AwardId(code(1), "nhi");
        var certificate = award(id).certificate();
        pictures.open(SampleContest.ID, code(1), 480).content().close();
        revoking.takeBack(id, OFFICER);
        assertThatThrownBy(() -> pictures.open(SampleContest.ID, code(1), 480))
                .isInstanceOf(FileNotFoundException.class);

        assertThat(announcing.give(SampleContest.ID, new Given("nhi", code(1)), OFFICER))
                .isInstanceOf(Announcing.Announced.class);
        sweep.sweep();

        pictures.open(SampleContest.ID, code(1), 480).content().close();
        assertThat(states().get(1)).isEqualTo(EntryState.AWARDED);
        assertThat(award(id).certificate()).isEqualTo(certificate);
        assertThat(award(id).stands()).isTrue();
    }

    private Award award(AwardId id) {
        return awards.of(SampleContest.ID).stream()
                .filter(award -> award.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void forgets_a_winner_who_asks_for_it() throws IOException {
        judge(3);
        decide();
        announce();
        sweep.sweep();

        revoking.forget(new AwardId(code(0), "nhat"), OFFICER);

        assertThat(mongo.findAll(Entrant.class))
                .noneMatch(entrant -> entrant.person().name().equals("Tác giả 0"));
        assertThat(awards.of(SampleContest.ID))
                .filteredOn(award -> award.id().code().equals(code(0)))
                .hasSize(2)
                .allMatch(award -> award.recipient().isEmpty() && award.title().isEmpty());
        assertThat(states().getFirst()).isEqualTo(EntryState.AWARDED);
    }

    @Test
    void everybody_without_a_prize_is_gone_on_the_day_in_the_rules() {
        judge(25);
        decide();
        announce();
        sweep.sweep();

        assertThat(retention("2027-12-30T16:59:59Z").owed()).as("the day before").isFalse();
        var retention = retention("2027-12-30T17:00:00Z");
        assertThat(retention.owed()).isTrue();
        assertThat(retention.sweep()).as("more than a batch").isTrue();
        assertThat(retention.sweep()).isFalse();
        assertThat(retention.owed()).isFalse();

        assertThat(mongo.findAll(Entrant.class))
                .extracting(entrant -> entrant.person().name())
                .containsExactlyInAnyOrder("Tác giả 0", "Tác giả 1");
        assertThat(states().subList(0, 2)).containsOnly(EntryState.AWARDED);
        assertThat(states().subList(2, 25)).containsOnly(EntryState.NOT_AWARDED);
        var loser = mongo.findById(sent.get(2).id(), Entry.class);
        assertThat(loser.code()).isEqualTo(code(2));
        assertThat(loser.text(TextField.TITLE)).isEqualTo(Localised.EMPTY);
        assertThat(loser.erasedAt()).isNotNull();
        assertThat(mongo.findById(sent.get(0).id(), Entry.class).erasedAt()).isNull();
        mongo.remove(new Query(), "round_counts");
        assertThat(counting.made(rounds.require(SampleContest.FINAL)).orElseThrow().standings())
                .as("can be counted again")
                .hasSize(25);
    }

    /// One juror ranks the first three; the round is closed.
    private void judge(int entries) {
        var contest = new SampleContest(mongo);
        sent = contest.entries(entries);
        contest.publish(PRIZES, List.of(SampleContest.ranking(3, List.of())));
        var juror = SampleContest.jurors(people, 1).getFirst();
        making.make(SampleContest.FINAL, OFFICER);
        panel.appoint(SampleContest.FINAL, juror.id(), "", OFFICER);
        running.open(SampleContest.FINAL, OFFICER);
        settle();
        var order = List.of(List.of(code(0)), List.of(code(1)), List.of(code(2)));
        casting.rank(SampleContest.FINAL, Paper.ranking(order, ""), juror);
        running.close(SampleContest.FINAL, OFFICER);
    }

    private void decide() {
        assertThat(running.decide(SampleContest.FINAL, sent.size(), sent.size(), OFFICER))
                .isInstanceOf(RoundRunning.Done.class);
        settle();
    }

    private void announce() {
        var given =
                List.of(
                        new Given("nhat", code(0)),
                        new Given("nhi", code(1)),
                        new Given("cong-chung", code(0)));
        assertThat(announcing.announce(SampleContest.ID, given, OFFICER))
                .isInstanceOf(Announcing.Announced.class);
    }

    private void settle() {
        var judging =
                all.stream().filter(one -> one.name().equals("rounds")).findFirst().orElseThrow();
        while (judging.owed()) {
            judging.sweep();
        }
    }

    /// What is left behind when the process ends right after the prize was written down.
    private Award halfGiven(CertificateNumber number) {
        var entry = sent.getFirst();
        return new Award(
                new AwardId(entry.code(), "nhat"),
                null,
                SampleContest.ID,
                entry.id(),
                entry.category(),
                Rank.FIRST,
                "Tác giả 0",
                entry.text(TextField.TITLE),
                entry.language(),
                number,
                null,
                Instant.parse("2026-11-01T00:00:00Z"),
                null);
    }

    private Retention retention(String moment) {
        return new Retention(
                contests, erasing, site, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    private EntryCode code(int at) {
        return sent.get(at).code();
    }

    private List<Given> given(String prize, int at) {
        return List.of(new Given(prize, code(at)));
    }

    private List<EntryState> states() {
        return sent.stream().map(one -> mongo.findById(one.id(), Entry.class).state()).toList();
    }

    private @Nullable Instant announcedAt() {
        return mongo.findById(SampleContest.ID, Contest.class).announcedAt();
    }

    private static Prize prize(String code, Rank rank, int count) {
        return new Prize(code, SampleContest.name(code, code), rank, count, Localised.EMPTY, null);
    }
}
