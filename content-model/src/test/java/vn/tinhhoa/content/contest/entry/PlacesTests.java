package vn.tinhhoa.content.contest.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@EntryTest
class PlacesTests {

    @Autowired MongoTemplate mongo;
    @Autowired ClockFixture clock;
    @Autowired Sender sender;
    @Autowired Entrants entrants;
    @Autowired EntryRepository entries;
    @Autowired EntryWithdrawing withdrawing;
    @Autowired WorkTaking taking;

    private Entrant entrant;

    @BeforeEach
    void publish() {
        clock.set(OpenContest.CLOSES.minusSeconds(3600));
        OpenContest.publish(mongo);
        entrant = sender.entrant("a@example.vn");
    }

    @Test
    void lets_no_more_entries_stand_than_the_rules_say_however_many_are_sent_at_once()
            throws IOException {
        var drafts =
                IntStream.range(0, 8)
                        .mapToObj(i ->
                                sender.filled(
                                        entrant,
                                        OpenContest.SERIES,
                                        OpenContest.picture("a" + i),
                                        OpenContest.picture("b" + i)))
                        .toList();
        var outcomes = sendAtOnce(drafts);

        assertThat(outcomes).filteredOn(EntrySubmitting.Sent.class::isInstance).hasSize(2);
        assertThat(outcomes).filteredOn(EntrySubmitting.NoPlace.class::isInstance).hasSize(6);

        var sent =
                entries.findAllById(drafts.stream().map(Entry::id).toList()).stream()
                        .filter(entry -> entry.state() == EntryState.SUBMITTED)
                        .toList();
        withdrawing.withdraw(sent.getFirst().id());
        var again = sendAtOnce(drafts.stream().filter(this::isDraft).toList());
        assertThat(again).filteredOn(EntrySubmitting.Sent.class::isInstance).hasSize(1);
    }

    @Test
    void frees_a_place_at_once_when_an_entry_is_withdrawn() throws IOException {
        var first = sender.filled(entrant, OpenContest.SINGLE, OpenContest.picture("first"));
        var second = sender.filled(entrant, OpenContest.SINGLE, OpenContest.picture("second"));
        sender.send(first);
        assertThat(sender.send(second)).isEqualTo(new EntrySubmitting.NoPlace(1));

        assertThat(withdrawing.withdraw(first.id())).isInstanceOf(EntryWithdrawing.Withdrawn.class);

        assertThat(sender.send(second)).isInstanceOf(EntrySubmitting.Sent.class);
        assertThat(withdrawing.withdraw(first.id())).isInstanceOf(EntryWithdrawing.Passed.class);
        assertThat(entrants.find(entrant.id()).orElseThrow().places()).hasSize(1);
    }

    @Test
    void finds_the_place_of_an_entry_whose_withdrawal_was_cut_off_free() {
        var first = sender.filled(entrant, OpenContest.SINGLE, OpenContest.picture("first"));
        sender.send(first);
        entries.save(
                entries.findById(first.id())
                        .orElseThrow()
                        .moved(EntryState.WITHDRAWN, "", clock.instant()));
        var second = sender.filled(entrant, OpenContest.SINGLE, OpenContest.picture("second"));

        assertThat(sender.send(second)).isInstanceOf(EntrySubmitting.Sent.class);
    }

    @Test
    void refuses_a_picture_of_a_series_as_a_single_photo_and_the_other_way_round() {
        var shared = OpenContest.picture("shared");
        var series =
                sender.filled(entrant, OpenContest.SERIES, shared, OpenContest.picture("other"));
        var single = sender.filled(entrant, OpenContest.SINGLE, shared);
        sender.send(series);

        assertThat(sender.send(single)).isEqualTo(new EntrySubmitting.FileElsewhere(series.id()));

        var own = sender.filled(entrant, OpenContest.SINGLE, OpenContest.picture("own"));
        assertThat(sender.send(own)).isInstanceOf(EntrySubmitting.Sent.class);
        assertThat(sender.take(series, OpenContest.SERIES, OpenContest.picture("own")))
                .isEqualTo(new WorkTaking.InOtherEntry(own.id()));
        assertThat(entries.findById(series.id()).orElseThrow().works()).hasSize(2);
    }

    @Test
    void keeps_what_was_sent_complete_while_its_pictures_are_changed() throws IOException {
        var series =
                sender.filled(
                        entrant,
                        OpenContest.SERIES,
                        OpenContest.picture("a"),
                        OpenContest.picture("b"));
        sender.send(series);
        var first = entries.findById(series.id()).orElseThrow().works().getFirst().sha256();

        assertThat(taking.remove(series.id(), OpenContest.SERIES, first))
                .isEqualTo(new WorkTaking.Needed(2));
        sender.take(series, OpenContest.SERIES, OpenContest.picture("c"));
        assertThat(sender.take(series, OpenContest.SERIES, OpenContest.picture("d")))
                .isEqualTo(new WorkTaking.Full(3));
        assertThat(taking.remove(series.id(), OpenContest.SERIES, first))
                .isInstanceOf(WorkTaking.Removed.class);

        var place = entrants.find(entrant.id()).orElseThrow().place(series.id()).orElseThrow();
        assertThat(place.files()).hasSize(2).doesNotContain(first);
    }

    private boolean isDraft(Entry entry) {
        return entries.findById(entry.id()).orElseThrow().state() == EntryState.DRAFT;
    }

    private List<EntrySubmitting.Outcome> sendAtOnce(List<Entry> drafts) {
        var outcomes = new CopyOnWriteArrayList<EntrySubmitting.Outcome>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            drafts.forEach(draft -> threads.execute(() -> outcomes.add(sender.send(draft))));
        }
        return outcomes;
    }
}
