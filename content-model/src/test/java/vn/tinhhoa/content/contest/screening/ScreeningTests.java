package vn.tinhhoa.content.contest.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Eligibility.ExcludedRole;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.screening.Verdict.Outcome;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.mail.Letter;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.media.PictureFiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.imageio.ImageIO;

@ContentTest
class ScreeningTests {

    private static final Officer HA =
            new Officer(new PersonId("ha"), "Hà", Set.of(Role.CONTEST_OFFICER), Set.of());

    @Autowired MongoTemplate mongo;
    @Autowired BlobStore blobs;
    @Autowired ScreeningSweep sweep;
    @Autowired ScreeningRepository screenings;
    @Autowired ScreeningDeciding deciding;
    @Autowired Screenings board;
    @Autowired Excluding excluding;
    @Autowired Entries entries;
    @Autowired AuditTrail audit;
    @Autowired WorkFactsRepository facts;
    @Autowired Clock clock;

    private Screened given;
    private ContestId contest;

    @BeforeEach
    void contest() {
        given = new Screened(mongo, blobs, clock.instant());
        contest = given.contest(2026);
    }

    @Test
    void finds_what_the_rules_do_not_allow_and_what_the_file_says() throws IOException {
        var entry = enter("an@example.org", PictureFiles.photograph(320, 240, 1), 320, 240);

        sweepAll();

        var screening = screenings.findById(entry.id()).orElseThrow();
        assertThat(screening.rules(Outcome.FAILED)).containsExactly(Rule.PIXELS);
        assertThat(evidence(screening))
                .contains(
                        "pixels.long-side-too-short",
                        "pixels.short-side-too-short",
                        "capture-date.passed",
                        "capture-place.on-the-map",
                        "camera.passed",
                        "age.passed",
                        "consent.passed");
    }

    @Test
    void finds_the_same_picture_in_both_entries_though_it_was_turned_over() throws IOException {
        var first = enter("an@example.org", shown(7, false), 640, 480);
        sweepAll();
        var second = enter("binh@example.org", shown(7, true), 640, 480);
        var other = enter("chi@example.org", shown(8, false), 640, 480);

        sweepAll();

        assertThat(twins(second)).extracting(Twin::entry).containsExactly(first.id());
        assertThat(twins(second).getFirst().mirrored()).isTrue();
        assertThat(twins(first)).extracting(Twin::entry).containsExactly(second.id());
        assertThat(twins(other)).isEmpty();
    }

    @Test
    void tells_ones_own_picture_and_an_earlier_contests_from_a_copy() throws IOException {
        var earlier = given.contest(2025);
        var before =
                given.entry(
                        given.entrant(earlier, "an@example.org", LanguageTag.VIETNAMESE),
                        shown(1, false),
                        640,
                        480);
        var author = given.entrant(contest, "an@example.org", LanguageTag.VIETNAMESE);
        var one = given.entry(author, shown(1, false), 640, 480);
        var two = given.entry(author, shown(1, false), 640, 480);

        sweepAll();

        assertThat(twins(one))
                .extracting(Twin::whose)
                .containsExactlyInAnyOrder(Twin.Whose.SAME_PERSON, Twin.Whose.EARLIER_CONTEST);
        assertThat(screenings.findById(two.id()).orElseThrow().rules(Outcome.FAILED))
                .contains(Rule.ONCE, Rule.EARLIER);
        assertThat(before.contest()).isEqualTo(earlier);
    }

    @Test
    void records_mails_and_carries_out_a_decision() throws IOException {
        var entry = enter("an@example.org", shown(3, false), 640, 480);
        sweepAll();
        var seen = screenings.findById(entry.id()).orElseThrow();

        var outcome =
                deciding.decide(
                        entry.id(),
                        seen.version(),
                        Decision.Kind.INELIGIBLE,
                        List.of(Reason.PIXELS_TOO_FEW, Reason.OFF_TOPIC),
                        null,
                        HA);

        assertThat(outcome).isInstanceOf(DecideOutcome.Done.class);
        assertThat(state(entry)).isEqualTo(EntryState.INELIGIBLE);
        assertThat(entries.find(entry.id()).orElseThrow().history().getLast().reason())
                .isEqualTo("pixels-too-few off-topic");
        assertThat(audit.of("entry:" + entry.code(), 5))
                .extracting(event -> event.action() + " " + event.actor())
                .containsExactly("entry.ineligible ha");
        var letter = letters().getFirst();
        assertThat(letter.to()).isEqualTo("an@example.org");
        assertThat(letter.kind()).isEqualTo("screening.ineligible");
        assertThat(letter.arguments().get(3)).contains("ít điểm ảnh hơn", "không đúng chủ đề");
        assertThat(
                        deciding.decide(
                                entry.id(),
                                seen.version(),
                                Decision.Kind.ELIGIBLE,
                                List.of(),
                                null,
                                HA))
                .isInstanceOf(DecideOutcome.MovedOn.class);
        assertThat(
                        board.board(
                                        contest,
                                        new Board.Question(EntryState.INELIGIBLE, null, null),
                                        0,
                                        10)
                                .page())
                .containsExactly(entry.id());
    }

    @Test
    void writes_to_the_author_in_their_language() throws IOException {
        var author = given.entrant(contest, "jean@example.org", LanguageTag.of("fr"));
        var entry = given.entry(author, shown(3, false), 640, 480);
        sweepAll();

        reopen(entry, clock.instant().plus(Duration.ofDays(3)));

        var letter = letters().getFirst();
        assertThat(letter.language()).isEqualTo(LanguageTag.of("fr"));
        assertThat(letter.arguments().get(3)).contains("ne traite pas le sujet");
    }

    @Test
    void closes_what_was_not_mended_in_time() throws IOException {
        var entry = enter("an@example.org", shown(3, false), 640, 480);
        sweepAll();
        reopen(entry, clock.instant().plus(Duration.ofDays(3)));
        assertThat(state(entry)).isEqualTo(EntryState.REOPENED);
        sweepAll();
        assertThat(state(entry)).isEqualTo(EntryState.REOPENED);

        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(entry.id())),
                new Update().set("mendBy", clock.instant().minusSeconds(1)).inc("version", 1),
                Screening.class);
        await().until(() -> {
            sweep.sweep();
            return state(entry) == EntryState.INELIGIBLE;
        });
        sweepAll();

        assertThat(screenings.findById(entry.id()).orElseThrow().last().orElseThrow().reasons())
                .containsExactly(Reason.NOT_MENDED_IN_TIME);
        assertThat(letters()).hasSize(2);
    }

    @Test
    void leaves_alone_what_was_sent_again_in_time() throws IOException {
        var entry = enter("an@example.org", shown(3, false), 640, 480);
        sweepAll();
        reopen(entry, clock.instant().plus(Duration.ofDays(3)));
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(entry.id())),
                new Update()
                        .set("state", EntryState.SUBMITTED)
                        .set("changedAt", clock.instant())
                        .inc("version", 1),
                Entry.class);
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(entry.id())),
                new Update().set("mendBy", clock.instant().minusSeconds(1)).inc("version", 1),
                Screening.class);

        await().until(() -> {
            sweep.sweep();
            return screenings.findById(entry.id()).orElseThrow().mendBy() == null;
        });

        assertThat(state(entry)).isEqualTo(EntryState.SUBMITTED);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void finishes_a_decision_that_was_cut_off_and_mails_it_once() throws IOException {
        var entry = enter("an@example.org", shown(3, false), 640, 480);
        sweepAll();
        var decision =
                new Decision(Decision.Kind.ELIGIBLE, List.of(), null, "ha", "Hà", clock.instant());
        screenings.save(screenings.findById(entry.id()).orElseThrow().decided(decision));

        sweepAll();
        sweepAll();

        assertThat(state(entry)).isEqualTo(EntryState.ELIGIBLE);
        assertThat(screenings.findById(entry.id()).orElseThrow().pending()).isFalse();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void asks_for_a_reason_a_moment_and_a_right() throws IOException {
        var entry = enter("an@example.org", shown(3, false), 640, 480);
        sweepAll();

        assertThatThrownBy(() -> decide(entry, Decision.Kind.INELIGIBLE, null, HA))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reopen(entry, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decide(entry, Decision.Kind.ELIGIBLE, null, Officers.LAN))
                .isInstanceOf(NotAllowedException.class);
        assertThat(state(entry)).isEqualTo(EntryState.SUBMITTED);
        assertThat(letters()).isEmpty();
    }

    @Test
    void finds_jurors_who_enter() throws IOException {
        var entry = enter("giam.khao@example.org", shown(3, false), 640, 480);
        sweepAll();
        assertThat(screenings.findById(entry.id()).orElseThrow().rules(Outcome.FAILED))
                .doesNotContain(Rule.EXCLUDED_ROLE);

        excluding.list(contest, Map.of(ExcludedRole.JURY, List.of(" Giam.Khao@Example.org ")), HA);
        sweepAll();

        assertThat(screenings.findById(entry.id()).orElseThrow().rules(Outcome.FAILED))
                .contains(Rule.EXCLUDED_ROLE);
    }

    @Test
    void forgets_what_an_erased_entry_was_found_to_be() throws IOException {
        var entry = enter("an@example.org", shown(3, false), 640, 480);
        sweepAll();
        assertThat(facts.findByEntry(entry.id())).isNotEmpty();

        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(entry.id())),
                new Update()
                        .set("works", List.of())
                        .set("erasedAt", clock.instant())
                        .set("changedAt", clock.instant())
                        .inc("version", 1),
                Entry.class);
        sweepAll();

        assertThat(facts.findByEntry(entry.id())).isEmpty();
        assertThat(screenings.findById(entry.id()).orElseThrow().verdicts()).isEmpty();
    }

    private Entry enter(String email, byte[] file, int width, int height) throws IOException {
        return given.entry(
                given.entrant(contest, email, LanguageTag.VIETNAMESE), file, width, height);
    }

    /// The sweep also runs by itself; both have done all when every entry was seen as it stands.
    private void sweepAll() {
        await().until(() -> {
            while (sweep.sweep()) {
                Thread.onSpinWait();
            }
            return mongo.findAll(Entry.class).stream().allMatch(this::isSeen);
        });
    }

    private boolean isSeen(Entry entry) {
        return screenings
                .findById(entry.id())
                .filter(one -> Objects.equals(one.seenVersion(), entry.version()))
                .filter(one -> one.owedSince() == null && !one.pending())
                .isPresent();
    }

    private DecideOutcome decide(Entry entry, Decision.Kind kind, Instant until, Officer by) {
        return deciding.decide(entry.id(), null, kind, List.of(), until, by);
    }

    private void reopen(Entry entry, Instant until) {
        deciding.decide(
                entry.id(), null, Decision.Kind.REOPENED, List.of(Reason.OFF_TOPIC), until, HA);
    }

    private EntryState state(Entry entry) {
        return entries.find(entry.id()).orElseThrow().state();
    }

    private List<Letter> letters() {
        return mongo.findAll(Letter.class);
    }

    private List<Twin> twins(Entry entry) {
        return screenings.findById(entry.id()).orElseThrow().verdicts().stream()
                .map(Verdict::twin)
                .filter(twin -> twin != null)
                .toList();
    }

    private static List<String> evidence(Screening screening) {
        return screening.verdicts().stream().map(Verdict::evidence).toList();
    }

    private static byte[] shown(int seed, boolean mirrored) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(SomePictures.of(seed, mirrored), "jpg", out);
        return out.toByteArray();
    }
}
