package vn.tinhhoa.content.dataset.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.dataset.GeoPoint;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.ItemWithdrawal;
import vn.tinhhoa.content.dataset.SampleDatasets;
import vn.tinhhoa.content.dataset.description.PictureSizes;
import vn.tinhhoa.content.dataset.release.ItemFilter.Facet;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.media.PictureDescribing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

@ContentTest
class PublishedDatasetsTests {

    @Autowired ApplicationContext context;
    @Autowired PublishedDatasets published;
    @Autowired ItemWithdrawal withdrawal;
    @Autowired Assets assets;
    @Autowired PictureDescribing describing;
    @Autowired Releases releases;
    @Autowired PictureSizes sizes;
    @Autowired BlobStore blobs;
    @Autowired Clock clock;

    private SampleDatasets samples;

    @BeforeEach
    void openTheHouse() {
        samples = new SampleDatasets(context);
    }

    @Test
    void knows_whether_there_is_anything_to_show() {
        samples.bay(1);
        assertThat(published.isAny()).isFalse();

        samples.release();
        published.fingerprint();

        assertThat(published.isAny()).isTrue();
    }

    @Test
    void outlines_a_release_in_its_order_and_counts_by_facet() {
        samples.bay(4);
        var outline = published.outline(samples.release());

        assertThat(outline.entries())
                .extracting(ReleaseOutline.Entry::key)
                .containsExactly("anh-1", "anh-2", "anh-3", "anh-4");
        assertThat(outline.position("anh-3")).isEqualTo(3);
        assertThat(outline.before("anh-1")).isEmpty();
        assertThat(outline.after("anh-1")).contains("anh-2");
        assertThat(counts(outline, Facet.PLACE, ItemFilter.ALL)).containsExactly("bai-truoc 4");
        assertThat(counts(outline, Facet.TOPIC, ItemFilter.ALL)).containsExactly("thuyen 4");
        assertThat(counts(outline, Facet.YEAR, ItemFilter.ALL)).containsExactly("2026 4");
        var free = ItemFilter.ALL.with(Facet.LICENCE, "CC0-1.0");
        assertThat(counts(outline, Facet.LICENCE, free))
                .containsExactly("CC-BY-4.0 3", "CC0-1.0 1");
        assertThat(outline.matching(free))
                .extracting(ReleaseOutline.Entry::key)
                .containsExactly("anh-4");
        var around = ItemFilter.ALL.within(new GeoBox(13.7, 109.2, 13.8, 109.3));
        assertThat(outline.matching(around))
                .extracting(ReleaseOutline.Entry::key)
                .containsExactly("anh-3");
    }

    private static List<String> counts(ReleaseOutline outline, Facet facet, ItemFilter filter) {
        return outline.counts(facet, filter).stream()
                .map(count -> count.value().slug() + " " + count.pictures())
                .toList();
    }

    @Test
    void gives_pictures_by_key_and_passes_over_withdrawn_ones_at_the_beginning() {
        samples.bay(3);
        var release = samples.release();
        var before = clock.instant().minusSeconds(1);
        var seen = published.fingerprint();

        withdrawal.withdraw(
                new ItemId(SampleDatasets.BAY, "anh-1"),
                SampleDatasets.words("Rút", "Withdrawn", "ដក"),
                Officers.MAI);

        assertThat(published.fingerprint()).isNotEqualTo(seen);
        assertThat(published.items(release, List.of("anh-3", "khong-co", "anh-2")))
                .extracting(ReleasedItem::key)
                .containsExactly("anh-3", "anh-2");
        assertThat(published.first(release, 2))
                .extracting(ReleasedItem::key)
                .containsExactly("anh-2", "anh-3");
        assertThat(published.tombstones(release).get("anh-1").at()).isAfter(before);
    }

    @Test
    void takes_a_picture_off_whose_rights_were_cut_short_after_the_release() throws IOException {
        samples.bay(3);
        var release = samples.release();
        var seen = published.fingerprint();
        assertThat(published.isWhole(release)).isTrue();
        var yesterday = clock.instant().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);

        until("anh-2", release, yesterday);
        await().until(() -> published.tombstones(release).containsKey("anh-2"));

        assertThat(published.tombstones(release)).containsOnlyKeys("anh-2");
        assertThat(published.tombstones(release).get("anh-2").at()).isEqualTo(yesterday);
        assertThat(published.isWhole(release)).isFalse();
        assertThat(published.bag(release)).isEmpty();
        assertThat(published.fingerprint()).isNotEqualTo(seen);
        assertThat(published.release(release.id()).orElseThrow().bytes())
                .isEqualTo(release.bytes());

        until("anh-2", release, null);
        await().until(() -> published.tombstones(release).isEmpty());
        assertThat(published.bag(release)).isPresent();

        until("anh-2", release, clock.instant().plus(Duration.ofDays(9)));
        var before = published.fingerprint();
        await().until(() -> !published.fingerprint().equals(before));
        assertThat(published.tombstones(release)).isEmpty();
    }

    private void until(String key, DatasetRelease release, @Nullable Instant end) {
        var asset = assets.require(published.item(release, key).orElseThrow().asset());
        describing.describe(
                asset.id(),
                asset.words(),
                asset.rights().until(null, end),
                asset.origin(),
                asset.framing(),
                Officers.MAI);
    }

    @Test
    void makes_all_sizes_once_a_release_is_out_and_again_what_is_missing() throws IOException {
        samples.bay(5);
        var release = samples.release();

        await().until(() -> !releases.areSizesOwed());
        allSizesAreThere(release);

        var first = published.items(release, 0, 1).getFirst();
        blobs.deleteAll(first.picture().blobName().replaceFirst("/released/", "/offered/") + "/");
        releases.oweSizes(PictureSizes.RULES + 1);
        assertThat(releases.areSizesOwed()).isTrue();
        await().until(() -> !releases.areSizesOwed());
        allSizesAreThere(release);
    }

    private void allSizesAreThere(DatasetRelease release) {
        for (var item : published.items(release, 0, 10)) {
            assertThat(PictureSize.of(item.width(), item.height()))
                    .isNotEmpty()
                    .allMatch(size -> sizes.isMade(item, size));
        }
    }

    @Test
    void reads_back_the_part_of_the_map_that_it_wrote() {
        var box = GeoBox.around(new GeoPoint(14.6563001, 110.4359)).with(new GeoPoint(14.5, 110.5));

        var read = GeoBox.read(box.toString()).orElseThrow();

        assertThat(read.holds(new GeoPoint(14.6563001, 110.4359))).isTrue();
        assertThat(read.holds(new GeoPoint(14.5, 110.5))).isTrue();
        assertThat(read.holds(new GeoPoint(14.49, 110.5))).isFalse();
        assertThat(GeoBox.read("1,2,3")).isEmpty();
        assertThat(GeoBox.read("3,2,1,2")).isEmpty();
        assertThat(GeoBox.read("1,2,3,200")).isEmpty();
        assertThat(GeoBox.read("NaN,2,3,4")).isEmpty();
    }
}
