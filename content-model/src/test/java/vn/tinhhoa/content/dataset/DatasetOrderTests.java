package vn.tinhhoa.content.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.media.AssetId;

import java.util.List;

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
}
