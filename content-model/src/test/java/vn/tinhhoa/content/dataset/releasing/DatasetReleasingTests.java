package vn.tinhhoa.content.dataset.releasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.EditOutcome;
import vn.tinhhoa.content.dataset.ItemDescription;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.ItemWithdrawal;
import vn.tinhhoa.content.dataset.SampleDatasets;
import vn.tinhhoa.content.dataset.StatedTexts;
import vn.tinhhoa.content.dataset.bag.Measuring;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseState;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.AssetId;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

@ContentTest
class DatasetReleasingTests {

    @Autowired ApplicationContext context;
    @Autowired DatasetEditing editing;
    @Autowired Datasets datasets;
    @Autowired DatasetReleasing releasing;
    @Autowired ReleaseRetiring retiring;
    @Autowired ItemWithdrawal withdrawal;
    @Autowired PublishedDatasets published;

    private SampleDatasets samples;

    @BeforeEach
    void openTheHouse() {
        samples = new SampleDatasets(context);
    }

    @Test
    void refuses_and_lists_everything_that_is_missing() {
        var empty = DatasetFacts.titled(Localised.EMPTY, List.of(SampleDatasets.VI));
        editing.begin(SampleDatasets.BAY, empty, Officers.MAI);
        editing.add(
                SampleDatasets.BAY,
                samples.photograph(1).id(),
                "anh-1",
                "",
                ItemDescription.NONE,
                Officers.MAI);

        var outcome = release(null);

        assertThat(outcome).isInstanceOf(ReleaseOutcome.Blocked.class);
        assertThat(((ReleaseOutcome.Blocked) outcome).issues())
                .extracting(DatasetIssue::line)
                .containsExactly(
                        "dataset.title-missing vi",
                        "dataset.description-missing vi",
                        "dataset.publisher-missing",
                        "dataset.creator-missing",
                        "dataset.contact-missing",
                        "dataset.licence-missing",
                        "item.caption-missing anh-1 vi",
                        "item.alt-text-missing anh-1 vi",
                        "item.credit-missing anh-1",
                        "item.licence-missing anh-1");
        assertThat(published.latest()).isEmpty();
    }

    @Test
    void refuses_a_dataset_without_pictures() {
        editing.begin(SampleDatasets.BAY, SampleDatasets.facts(), Officers.MAI);

        assertThat(releasing.plan(SampleDatasets.BAY).issues())
                .extracting(DatasetIssue::code)
                .containsExactly("dataset.items-missing");
    }

    @Test
    void makes_a_release_public_with_its_hash() throws IOException {
        samples.bay(3);

        var release = samples.release();

        assertThat(release.number()).isEqualTo(ReleaseVersion.FIRST);
        assertThat(release.state()).isEqualTo(ReleaseState.RELEASED);
        assertThat(published.latest(SampleDatasets.BAY))
                .map(DatasetRelease::id)
                .contains(release.id());
        assertThat(published.items(release, 0, 10))
                .extracting(item -> item.key())
                .containsExactly("anh-1", "anh-2", "anh-3");
        assertThat(hash(release)).isEqualTo(release.bytes().zip().sha256());
    }

    @Test
    void follows_the_changes_with_its_number() {
        samples.bay(2);
        samples.release();
        assertThat(releasing.plan(SampleDatasets.BAY).proposed()).hasToString("1.0.1");

        samples.add(3);
        assertThat(releasing.plan(SampleDatasets.BAY).proposed()).hasToString("1.1.0");
        assertThat(release(ReleaseVersion.of("1.0.1")))
                .isEqualTo(new ReleaseOutcome.WrongNumber(ReleaseVersion.of("1.1.0")));
        assertThat(samples.release().number()).hasToString("1.1.0");

        editing.remove(new ItemId(SampleDatasets.BAY, "anh-1"), Officers.MAI);
        var plan = releasing.plan(SampleDatasets.BAY);
        assertThat(plan.changes().removed()).containsExactly("anh-1");
        assertThat(plan.proposed()).hasToString("2.0.0");
        assertThat(samples.release().number()).hasToString("2.0.0");
    }

    @Test
    void wants_a_note_of_what_changed() {
        samples.bay(1);
        samples.release();

        var outcome = releasing.release(SampleDatasets.BAY, null, Localised.EMPTY, Officers.MAI);

        assertThat(((ReleaseOutcome.Blocked) outcome).issues())
                .extracting(DatasetIssue::code)
                .containsExactly("release.change-note-missing");
    }

    @Test
    void looks_at_many_pictures_while_nobody_waits_and_lets_nothing_pass_unseen() {
        samples.bay(1);
        many(120);

        assertThat(releasing.planSoon(SampleDatasets.BAY)).isEmpty();
        assertThat(awaitPlan().issues()).isEmpty();
        await().until(() -> releasing.planProgress(SampleDatasets.BAY).isEmpty());

        var id = new ItemId(SampleDatasets.BAY, "anh-1");
        var seen = Objects.requireNonNull(datasets.requireItem(id).version());
        editing.describe(id, ItemDescription.NONE, seen, Officers.MAI);
        assertThat(releasing.planSoon(SampleDatasets.BAY)).isEmpty();
        assertThat(release(null)).isInstanceOf(ReleaseOutcome.Blocked.class);
        assertThat(awaitPlan().issues())
                .extracting(DatasetIssue::code)
                .contains("item.caption-missing");
    }

    private ReleasePlan awaitPlan() {
        return await().until(() -> releasing.planSoon(SampleDatasets.BAY), Optional::isPresent)
                .orElseThrow();
    }

    /// Pictures that are all the first one.
    private void many(int pictures) {
        var assets = context.getBean(MongoTemplate.class).getCollection("assets");
        var first = Objects.requireNonNull(assets.find().first());
        for (int number = 2; number <= pictures; number++) {
            var id = "%032x".formatted(number);
            assets.insertOne(new Document(first).append("_id", id));
            editing.add(
                    SampleDatasets.BAY,
                    new AssetId(id),
                    "anh-" + number,
                    "",
                    SampleDatasets.description(number),
                    Officers.MAI);
        }
    }

    @Test
    void asks_for_a_curator() {
        samples.bay(1);

        assertThatThrownBy(() ->
                        releasing.begin(SampleDatasets.BAY, null, Localised.EMPTY, Officers.LAN))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void overwrites_nobody_unseen() {
        samples.bay(1);
        var id = new ItemId(SampleDatasets.BAY, "anh-1");
        var seen = Objects.requireNonNull(datasets.requireItem(id).version());
        editing.describe(id, SampleDatasets.description(7), seen, Officers.MAI);

        var outcome = editing.describe(id, SampleDatasets.description(8), seen, Officers.MAI);

        assertThat(outcome).isInstanceOf(EditOutcome.Outdated.class);
        assertThat(datasets.requireItem(id).description()).isEqualTo(SampleDatasets.description(7));
    }

    @Test
    void keeps_an_order_that_always_has_room() {
        samples.bay(4);
        var id = new ItemId(SampleDatasets.BAY, "anh-4");
        var first = new ItemId(SampleDatasets.BAY, "anh-1");

        for (int round = 0; round < 20; round++) {
            var seen = Objects.requireNonNull(datasets.requireItem(id).version());
            var behind = round % 2 == 0 ? Optional.of(first) : Optional.<ItemId>empty();
            editing.move(id, behind, "", seen, Officers.MAI);
            assertThat(datasets.items(SampleDatasets.BAY, 0, 9))
                    .extracting(item -> item.id().key())
                    .startsWith(
                            round % 2 == 0
                                    ? new String[] {"anh-1", "anh-4", "anh-2"}
                                    : new String[] {"anh-4", "anh-1", "anh-2"});
        }
    }

    @Test
    void shows_a_tombstone_for_what_was_withdrawn() throws IOException {
        samples.bay(3);
        var old = samples.release();
        var reason = SampleDatasets.words("Tác giả rút lại", "Withdrawn", "ដកចេញ");

        withdrawal.withdraw(new ItemId(SampleDatasets.BAY, "anh-2"), reason, Officers.MAI);

        assertThat(published.tombstones(old)).containsOnlyKeys("anh-2");
        assertThat(published.tombstones(old).get("anh-2").reason()).isEqualTo(reason);
        assertThat(published.bag(old)).isEmpty();
        var next = samples.release();
        assertThat(next.number()).hasToString("2.0.0");
        assertThat(published.tombstones(next)).isEmpty();
        assertThat(published.bag(next)).isPresent();
        assertThat(
                        editing.add(
                                SampleDatasets.BAY,
                                samples.photograph(9).id(),
                                "anh-2",
                                "",
                                SampleDatasets.description(9),
                                Officers.MAI))
                .get()
                .extracting(item -> item.id().key())
                .isEqualTo("anh-2-2");
    }

    @Test
    void points_from_a_deprecated_release_to_its_successor() {
        samples.bay(1);
        samples.release();
        samples.add(2);
        samples.release();
        var first = new ReleaseId(SampleDatasets.BAY, ReleaseVersion.FIRST);

        retiring.deprecate(
                first,
                ReleaseVersion.of("1.1.0"),
                Localised.of(SampleDatasets.VI, "Có bản mới"),
                Officers.MAI);

        var old = published.release(first).orElseThrow();
        assertThat(old.state()).isEqualTo(ReleaseState.DEPRECATED);
        assertThat(Objects.requireNonNull(old.notice()).successor()).hasToString("1.1.0");
        assertThat(published.latest(SampleDatasets.BAY))
                .map(DatasetRelease::id)
                .contains(new ReleaseId(SampleDatasets.BAY, ReleaseVersion.of("1.1.0")));
    }

    @Test
    void never_changes_a_released_byte_whatever_is_edited() throws IOException {
        samples.bay(4);
        var release = samples.release();
        var before = hash(release);
        var files = release.bytes().files();
        var random = new Random(20261126);
        for (int round = 0; round < 60; round++) {
            edit(random, round);
        }
        samples.release();

        var same = published.release(release.id()).orElseThrow();
        assertThat(hash(same)).isEqualTo(before);
        assertThat(same.bytes().files()).isEqualTo(files);
        for (var file : files) {
            try (var measure = new Measuring(OutputStream.nullOutputStream());
                    var content = published.open(file.file())) {
                content.transferTo(measure);
                assertThat(measure.measured()).isEqualTo(file.file());
            }
        }
    }

    private void edit(Random random, int round) {
        var all = datasets.items(SampleDatasets.BAY, 0, 50);
        var item = all.get(random.nextInt(all.size()));
        var seen = Objects.requireNonNull(item.version());
        switch (random.nextInt(6)) {
            case 0 -> samples.add(100 + round);
            case 1 -> {
                if (all.size() > 2) {
                    editing.remove(item.id(), Officers.MAI);
                }
            }
            case 2 ->
                    editing.describe(
                            item.id(),
                            SampleDatasets.description(random.nextInt(1000)),
                            seen,
                            Officers.MAI);
            case 3 ->
                    editing.move(item.id(), Optional.empty(), "nhóm " + round, seen, Officers.MAI);
            case 4 -> {
                var dataset = datasets.require(SampleDatasets.BAY);
                var facts = dataset.facts();
                var titles =
                        StatedTexts.written(
                                SampleDatasets.words("Tên " + round, "Name " + round, "ឈ្មោះ"));
                editing.change(
                        dataset.id(),
                        new DatasetFacts(
                                titles,
                                facts.descriptions(),
                                facts.extended(),
                                facts.keywords(),
                                facts.publisher(),
                                facts.creators(),
                                facts.contact(),
                                facts.languages(),
                                facts.licence(),
                                facts.dataMining(),
                                facts.topics(),
                                facts.spatial(),
                                facts.temporal()),
                        Objects.requireNonNull(dataset.version()),
                        Officers.MAI);
            }
            default -> {
                if (round % 10 == 0) {
                    samples.release();
                }
            }
        }
    }

    private ReleaseOutcome release(@Nullable ReleaseVersion number) {
        return releasing.release(
                SampleDatasets.BAY, number, Localised.of(SampleDatasets.VI, "Đổi"), Officers.MAI);
    }

    private String hash(DatasetRelease release) throws IOException {
        var bag = published.bag(release).orElseThrow();
        try (var measure = new Measuring(OutputStream.nullOutputStream())) {
            bag.write(0, bag.length(), measure);
            assertThat(measure.bytes()).isEqualTo(bag.length());
            return measure.measured().sha256();
        }
    }
}
