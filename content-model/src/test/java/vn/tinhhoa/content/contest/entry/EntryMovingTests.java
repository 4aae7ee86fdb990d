package vn.tinhhoa.content.contest.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.FileRequirements.Format;

import java.time.Instant;
import java.util.List;
import java.util.Set;

@ContentTest
class EntryMovingTests {

    private static final ContestId CONTEST = new ContestId("son-hai-2026");
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @Autowired EntryRepository repository;
    @Autowired Entries entries;
    @Autowired EntryMoving moving;

    @Test
    void keeps_all_that_an_entry_holds() {
        var entry = repository.insert(entry("K7M2Q9XD"));

        assertThat(entries.find(new EntryCode("K7M2Q9XD"))).hasValue(entry);
        assertThat(entries.in(CONTEST, Set.of(EntryState.SUBMITTED), 0, 10)).containsExactly(entry);
        assertThat(entries.count(CONTEST, "anh-don", Set.of(EntryState.DRAFT))).isZero();
    }

    @Test
    void never_gives_one_code_to_two_entries() {
        repository.insert(entry("K7M2Q9XD"));

        assertThatThrownBy(() -> repository.insert(entry("K7M2Q9XD")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void moves_an_entry_along_its_ways_and_remembers_each_step() {
        var id = repository.insert(entry("K7M2Q9XD")).id();

        assertThat(moving.move(id, EntryState.IN_JUDGING, ""))
                .isInstanceOf(EntryMoving.NoWay.class);
        moving.move(id, EntryState.REOPENED, "pixels-too-few");
        assertThat(moving.move(id, EntryState.REOPENED, ""))
                .isInstanceOf(EntryMoving.Already.class);

        assertThat(entries.find(id).orElseThrow().history())
                .extracting(StateChange::state, StateChange::reason)
                .containsExactly(tuple(EntryState.REOPENED, "pixels-too-few"));
    }

    private static Entry entry(String code) {
        return EntryFixture.of(CONTEST, EntrantId.random(), NOW)
                .code(new EntryCode(code))
                .works(
                        List.of(
                                new Work(
                                        "a".repeat(64),
                                        3_000_000,
                                        Format.JPEG,
                                        4000,
                                        3000,
                                        NOW,
                                        NOW)))
                .made();
    }
}
