package vn.tinhhoa.content.dataset.release;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.tinhhoa.content.dataset.release.ItemFilter.Facet;

import java.time.Instant;
import java.util.List;

@ContentTest
class PublishedDatasetsTests {

    @Autowired ApplicationContext context;
    @Autowired PublishedDatasets published;
    @Autowired ItemWithdrawal withdrawal;

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
        var before = Instant.now().minusSeconds(1);
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
