package vn.tinhhoa.content.contest.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.contest.PublicVote;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.entry.ClockFixture;
import vn.tinhhoa.content.contest.entry.EntrantId;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryFixture;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.mail.Letter;
import vn.tinhhoa.content.mail.Letters;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.sweep.SweepRunner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

@ContentTest
class VotingTests {

    private static final EntryCode BOAT = new EntryCode("B0AT0000");
    private static final EntryCode HILL = new EntryCode("H1110000");
    private static final EntryCode GONE = new EntryCode("G0NE0000");
    private static final Origin LANS_TELEPHONE = new Origin("14.160.1.2", "Safari vi");

    @Autowired MongoTemplate mongo;
    @Autowired PublishedContests contests;
    @Autowired Candidates candidates;
    @Autowired VoteKeyRepository keyRepository;
    @Autowired LoggedBallotRepository lines;
    @Autowired HeldBallotRepository held;
    @Autowired RulingRepository rulings;
    @Autowired PublishedCountRepository counts;
    @Autowired VoteBooks books;
    @Autowired AskedToday asked;
    @Autowired VoteLetters voteLetters;
    @Autowired Letters letters;
    @Autowired SiteProperties site;
    @Autowired AuditTrail audit;
    @Autowired SweepRunner sweeps;

    private final ClockFixture clock = new ClockFixture(Instant.EPOCH);
    private Instant opens = Instant.EPOCH;

    /// Each test sweeps for itself, by its own clock.
    @BeforeEach
    void contest() {
        sweeps.stop();
        opens = Clock.systemUTC().instant().truncatedTo(ChronoUnit.DAYS);
        clock.set(opens.plus(Duration.ofHours(1)));
        store(PublicVote.Per.CONTEST);
        entry(BOAT, EntryState.ELIGIBLE);
        entry(HILL, EntryState.IN_JUDGING);
        entry(GONE, EntryState.WITHDRAWN);
    }

    @AfterEach
    void sweepAgain() {
        sweeps.start();
    }

    @Test
    void an_address_that_is_proved_votes_once() {
        var link = asks("lan.nguyen@gmail.com", BOAT);

        assertThat(votes(link)).isEqualTo(new VoteCasting.Taken(BOAT));
        assertThat(votes(link)).isEqualTo(new VoteCasting.Refused(Refusal.REPLAYED));
        assertThat(votes(asks("lan.nguyen@gmail.com", HILL)))
                .isEqualTo(new VoteCasting.Refused(Refusal.REPEATED));
        assertThat(votes(asks("LanNguyen+2@googlemail.com", HILL)))
                .isEqualTo(new VoteCasting.Refused(Refusal.ALIAS));
        assertThat(lines.findAll()).hasSize(4);
        assertThat(count().votes()).containsExactly(Map.entry(BOAT, 1L));
    }

    @Test
    void opening_a_link_casts_nothing() {
        var link = asks("lan@gmail.com", BOAT);

        assertThat(casting().open(poll(), link)).isPresent();
        assertThat(casting().open(poll(), link + "x")).isEmpty();
        assertThat(lines.findAll()).isEmpty();
    }

    @Test
    void with_a_vote_a_day_the_next_day_is_another() {
        store(PublicVote.Per.DAY);
        var first = asks("lan@gmail.com", BOAT);
        assertThat(votes(first)).isEqualTo(new VoteCasting.Taken(BOAT));

        clock.set(clock.instant().plus(Duration.ofHours(23)));
        assertThat(votes(first)).isEqualTo(new VoteCasting.Refused(Refusal.REPLAYED));
        assertThat(votes(asks("lan@gmail.com", BOAT))).isEqualTo(new VoteCasting.Taken(BOAT));
    }

    @Test
    void what_cannot_be_taken_is_refused_and_logged() {
        var link = asks("lan@gmail.com", BOAT);
        assertThat(casting().cast(poll(), HILL.value() + link.substring(8), "", LANS_TELEPHONE))
                .isEqualTo(new VoteCasting.Refused(Refusal.TAMPERED));
        var late = asks("minh@gmail.com", BOAT);
        clock.set(clock.instant().plus(Duration.ofHours(25)));
        assertThat(votes(late)).isEqualTo(new VoteCasting.Refused(Refusal.EXPIRED));
        var after = asks("mai@gmail.com", BOAT);
        entry(BOAT, EntryState.DISQUALIFIED);
        assertThat(votes(after)).isEqualTo(new VoteCasting.Refused(Refusal.NO_ENTRY));
        clock.set(opens.plus(Duration.ofDays(7)));
        assertThat(votes(after)).isEqualTo(new VoteCasting.Refused(Refusal.CLOSED));

        assertThat(lines.findAll()).hasSize(4);
        assertThat(count().counted()).isZero();
        assertThat(count().refused()).isEqualTo(4);
    }

    @Test
    void asking_says_what_the_matter_is() {
        assertThat(ask("lan", BOAT)).isInstanceOf(VoteAsking.NoAddress.class);
        assertThat(ask("lan@gmail.com", GONE)).isInstanceOf(VoteAsking.NoEntry.class);
        for (var i = 0; i < AskedToday.MOST; i++) {
            assertThat(ask("l.an+" + i + "@gmail.com", BOAT)).isInstanceOf(VoteAsking.Sent.class);
        }
        assertThat(ask("la.n@gmail.com", BOAT)).isInstanceOf(VoteAsking.Enough.class);
        clock.set(opens.plus(Duration.ofDays(8)));
        assertThat(ask("mai@gmail.com", BOAT)).isInstanceOf(VoteAsking.Closed.class);
    }

    @Test
    void only_those_who_agreed_and_still_stand_take_part() {
        assertThat(candidates.all(PaperVote.CONTEST))
                .extracting(Candidates.Candidate::code)
                .containsExactly(BOAT, HILL);
    }

    @Test
    void an_officer_releases_what_was_held_and_a_recount_agrees() {
        votes(asks("lan@gmail.com", BOAT));
        votes(asks("thu@yopmail.com", HILL));
        var sweep = sweep();
        assertThat(sweep.owed()).isTrue();
        sweep.sweep();
        assertThat(sweep.owed()).isFalse();

        var desk = desk();
        var waiting = desk.held(PaperVote.ID, null, 0, 10);
        assertThat(waiting)
                .singleElement()
                .satisfies(ballot -> {
                    assertThat(ballot.reasons()).containsExactly(Suspicion.DISPOSABLE);
                    assertThat(ballot.entry()).isEqualTo(HILL);
                });
        assertThat(desk.extent(PaperVote.ID)).isEqualTo(new VoteDesk.Extent(1, 1, 0, 0));

        clock.set(opens.plus(Duration.ofHours(6)).plusSeconds(61));
        sweep.sweep();
        var before = counts.findFirstByPollOrderByUntilDesc(PaperVote.ID).orElseThrow();
        assertThat(before.votes()).containsExactly(Map.entry(BOAT.value(), 1L));
        assertThat(before.until()).isEqualTo(opens.plus(Duration.ofHours(5)));

        assertThat(
                        desk.rule(
                                PaperVote.ID,
                                List.of(waiting.getFirst().number(), 99L),
                                true,
                                Officers.ADMIN))
                .isEqualTo(1);
        assertThat(desk.extent(PaperVote.ID)).isEqualTo(new VoteDesk.Extent(1, 0, 1, 0));
        var recount = desk.recount(PaperVote.ID, Officers.ADMIN);
        assertThat(recount.agrees()).isTrue();
        assertThat(recount.now().of(HILL)).isEqualTo(1);
        assertThat(recount.again().of(HILL)).isZero();

        mongo.getCollection("vote_log")
                .updateOne(
                        new Document("number", 1),
                        new Document("$set", new Document("entry", HILL.value())));
        assertThat(desk.recount(PaperVote.ID, Officers.ADMIN).agrees()).isFalse();
    }

    @Test
    void after_the_close_nothing_leads_back_to_a_person() {
        votes(asks("lan@gmail.com", BOAT));
        clock.set(opens.plus(Duration.ofDays(8)).plusSeconds(61));
        sweep().sweep();

        assertThat(keyRepository.findAll()).isEmpty();
        assertThat(letters.latest(null, 10)).isEmpty();
        var last = counts.findFirstByPollOrderByUntilDesc(PaperVote.ID).orElseThrow();
        assertThat(last.last()).isTrue();
        assertThat(last.agreesWith(books.count(PaperVote.ID, last.until()))).isTrue();
        for (var name : mongo.getCollectionNames()) {
            for (var document : mongo.getCollection(name).find()) {
                assertThat(document.toJson()).doesNotContain("lan@gmail.com", "14.160.1");
            }
        }
    }

    private void store(PublicVote.Per per) {
        PaperVote.contest(PaperVote.plan(opens, opens.plus(Duration.ofDays(7)), per, 6))
                .publish(mongo);
    }

    private void entry(EntryCode code, EntryState state) {
        var id = new EntryId(code.value());
        mongo.remove(Query.query(Criteria.where("_id").is(id.value())), Entry.class);
        mongo.insert(
                EntryFixture.of(PaperVote.CONTEST, new EntrantId("someone"), opens)
                        .id(id)
                        .code(code)
                        .state(state)
                        .saying(LanguageTag.VIETNAMESE, Map.of())
                        .made());
    }

    private Poll poll() {
        return Poll.of(contests.find(PaperVote.CONTEST).orElseThrow()).orElseThrow();
    }

    private VoteKeys keys() {
        return new VoteKeys(keyRepository);
    }

    private VoteCasting casting() {
        return new VoteCasting(keys(), new VoteLog(lines), candidates, site, clock);
    }

    private VoteAsking.Outcome ask(String address, EntryCode entry) {
        var keys = keys();
        return new VoteAsking(candidates, keys, new VoteLinks(keys), asked, voteLetters, clock)
                .ask(poll(), entry, address, LanguageTag.VIETNAMESE);
    }

    /// The link as it stands in the letter.
    private String asks(String address, EntryCode entry) {
        assertThat(ask(address, entry)).isInstanceOf(VoteAsking.Sent.class);
        return letters.latest(null, 100).stream()
                .filter(letter -> letter.to().equals(address))
                .map(Letter::arguments)
                .map(arguments -> arguments.getLast().split("link=")[1])
                .filter(link -> link.startsWith(entry.value()))
                .findFirst()
                .orElseThrow();
    }

    private VoteCasting.Outcome votes(String link) {
        var now = clock.instant();
        clock.set(now.plusSeconds(70));
        var mark = casting().open(poll(), link).orElseThrow().mark();
        clock.set(now.plusSeconds(80));
        return casting().cast(poll(), link, mark, LANS_TELEPHONE);
    }

    private Figures count() {
        return books.count(PaperVote.ID, opens.plus(Duration.ofDays(30)));
    }

    private Quarantine quarantine() {
        return new Quarantine(lines, held, rulings);
    }

    private VoteSweep sweep() {
        return new VoteSweep(
                contests, quarantine(), counts, books, keys(), voteLetters, site, clock);
    }

    private VoteDesk desk() {
        return new VoteDesk(held, rulings, counts, books, quarantine(), audit, clock);
    }
}
