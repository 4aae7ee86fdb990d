package vn.tinhhoa.content.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.media.AssetId;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@ContentTest
class DatasetOrderTests {

    @Autowired ApplicationContext context;
    @Autowired Datasets datasets;
    @Autowired DatasetEditing editing;

    @Test
    void grouping_an_item_leaves_it_where_it_stands_between_its_neighbours() {
        var samples = new SampleDatasets(context);
        samples.bay(3);
        var items = datasets.items(SampleDatasets.BAY, 0, 10);
        var middle = items.get(1);

        var grouped = editing.group(middle.id(), " Làng chài ", Officers.MAI);

        assertThat(grouped.group()).isEqualTo("Làng chài");
        assertThat(grouped.order()).isEqualTo(middle.order());
        assertThat(editing.group(middle.id(), "Làng chài", Officers.MAI)).isEqualTo(grouped);
        assertThat(datasets.before(grouped)).contains(items.get(0));
        assertThat(datasets.behind(grouped)).contains(items.get(2));
        assertThat(datasets.before(items.get(0))).isEmpty();
        assertThat(datasets.behind(items.get(2))).isEmpty();
        var unknown = new AssetId("0".repeat(32));
        assertThat(datasets.holds(SampleDatasets.BAY, List.of(middle.asset(), unknown)))
                .containsExactly(middle.asset());
        assertThat(datasets.holds(new DatasetId("khac"), List.of(middle.asset()))).isEmpty();
    }

    @Test
    void finds_a_place_between_the_same_two_two_hundred_times() {
        new SampleDatasets(context).bay(60);
        var before = keys();
        var first = datasets.items(SampleDatasets.BAY, 0, 1).getFirst().id();
        for (int round = 0; round < 200; round++) {
            var last = datasets.items(SampleDatasets.BAY, 0, 60).getLast();
            var seen = Objects.requireNonNull(last.version());
            var moved = editing.move(last.id(), Optional.of(first), "", seen, Officers.MAI);
            assertThat(moved).isInstanceOf(EditOutcome.Saved.class);
            before.add(1, before.removeLast());
            if (round % 20 == 0) {
                assertThat(keys()).isEqualTo(before);
            }
        }
        assertThat(keys()).isEqualTo(before);
        var orders =
                datasets.items(SampleDatasets.BAY, 0, 60).stream().map(DatasetItem::order).toList();
        assertThat(orders).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void an_item_moved_behind_its_neighbour_stays_where_it_is() {
        new SampleDatasets(context).bay(4);
        var items = datasets.items(SampleDatasets.BAY, 0, 4);
        move(items.get(3), items.get(1));
        var order = keys();
        var tight = datasets.items(SampleDatasets.BAY, 0, 4);
        move(tight.get(2), tight.get(1));
        assertThat(keys()).isEqualTo(order);
        var outdated = editing.move(tight.get(2).id(), Optional.empty(), "", 99, Officers.MAI);
        assertThat(outdated).isInstanceOf(EditOutcome.Outdated.class);
    }

    private void move(DatasetItem item, DatasetItem behind) {
        var seen = Objects.requireNonNull(item.version());
        editing.move(item.id(), Optional.of(behind.id()), "", seen, Officers.MAI);
    }

    private List<String> keys() {
        return new ArrayList<>(
                datasets.items(SampleDatasets.BAY, 0, 60).stream()
                        .map(item -> item.id().key())
                        .toList());
    }
}
