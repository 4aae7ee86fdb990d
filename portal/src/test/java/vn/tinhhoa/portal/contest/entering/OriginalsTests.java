package vn.tinhhoa.portal.contest.entering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ConsentText;
import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.ContestFixture;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.HeldContest;
import vn.tinhhoa.content.contest.TextRequirement;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryFiles;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.finalist.FinalistAsking;
import vn.tinhhoa.content.contest.finalist.OriginalTaking;
import vn.tinhhoa.portal.House;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A finalist hands in what they are asked for, by the plain form.
class OriginalsTests {

    private static final ContestId CONTEST = new ContestId("vao-chung-khao");
    private static final Officer OFFICER =
            new Officer(new PersonId("hai"), "Hải", Set.of(Role.CONTEST_OFFICER), Set.of());

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open();
        ContestFixture.open(CONTEST, Instant.now())
                .categories(
                        ContestFixture.photos(
                                ContestFixture.files(600),
                                Map.of(TextField.TITLE, new TextRequirement(true, 12))))
                .consents(
                        new ConsentText(Scope.CONTEST, true, ContestFixture.both("Có", "Yes")),
                        new ConsentText(
                                Scope.MODEL_RELEASE,
                                true,
                                ContestFixture.both("Người trong ảnh", "People shown agreed")))
                .publish(house.bean(MongoTemplate.class));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void hands_in_what_was_asked_for_until_the_results_are_announced()
            throws IOException, InterruptedException {
        var nang = FormEntrant.comesIn(house, CONTEST, "nang@example.la");
        var address = nang.begin();
        nang.file(address, FormEntrant.jpeg(800, 600));
        var originals = address + "/originals";
        assertThat(nang.get(originals).statusCode()).as("nothing is asked of them").isEqualTo(404);
        set(nang.entry(address), EntryState.FINALIST);

        assertThat(house.bean(FinalistAsking.class).ask(CONTEST, OFFICER)).isEqualTo(1);
        assertThat(house.bean(FinalistAsking.class).ask(CONTEST, OFFICER)).isZero();
        assertThat(
                        FormEntrant.letter(house, "nang@example.la", "entry.finalist")
                                .arguments()
                                .get(3))
                .endsWith(originals);
        assertThat(nang.get(address).body()).contains("href=\"" + originals + "\"");
        assertThat(nang.get(originals).body()).contains("People shown agreed");

        var entry = nang.entry(address);
        var work = entry.works().getFirst().sha256();
        var first = nang.file(originals, "original-" + work, FormEntrant.jpeg(1_600, 1_200));
        assertThat(first.headers().firstValue("Location")).hasValue(originals + "?done=originals");
        var kept = original(entry, work);
        nang.file(originals, "original-" + work, FormEntrant.jpeg(1_601, 1_200));
        var newer = original(entry, work);
        assertThat(newer).isNotEqualTo(kept);
        var files = house.bean(EntryFiles.class);
        assertThat(files.openOriginal(entry.id(), newer).readAllBytes()).isNotEmpty();
        assertThat(catchThrowable(() -> files.openOriginal(entry.id(), kept)))
                .isInstanceOf(FileNotFoundException.class);
        assertThat(nang.post(originals, "consent=MODEL_RELEASE&consent=DATASET").statusCode())
                .isEqualTo(302);
        var papers = house.bean(OriginalTaking.class).papers(entry.id()).orElseThrow();
        assertThat(papers.released(Scope.MODEL_RELEASE)).isTrue();
        assertThat(papers.released(Scope.DATASET)).as("is no release").isFalse();
        assertThat(papers.originals()).hasSize(1);

        // The copy too, or it would first be shown when the contest is copied again.
        for (var shown : List.of(Contest.class, HeldContest.class)) {
            house.bean(MongoTemplate.class)
                    .updateFirst(new Query(), Update.update("announcedAt", Instant.EPOCH), shown);
        }
        var late = nang.file(originals, "original-" + work, FormEntrant.jpeg(1_602, 1_200));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(original(entry, work)).isEqualTo(newer);
        assertThat(nang.get(originals).body()).contains("The results are announced");
    }

    private static String original(Entry entry, String work) {
        return house.bean(OriginalTaking.class)
                .papers(entry.id())
                .flatMap(papers -> papers.original(work))
                .orElseThrow()
                .sha256();
    }

    private static void set(Entry entry, EntryState state) {
        house.bean(MongoTemplate.class)
                .updateFirst(
                        Query.query(where("_id").is(entry.id())),
                        Update.update("state", state),
                        Entry.class);
    }
}
