package vn.tinhhoa.content.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;

import java.util.List;

@ContentTest
class DatasetPicturesTests {

    @Autowired ApplicationContext context;
    @Autowired DatasetPictures usage;
    @Autowired DatasetEditing editing;

    @Test
    void tells_the_library_which_dataset_uses_a_picture() {
        var samples = new SampleDatasets(context);
        samples.bay(1);
        var item = samples.add(2);

        assertThat(usage.of(List.of(item.asset())))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.kind()).isEqualTo("dataset");
                    assertThat(use.subject()).isEqualTo("vinh-son-hai");
                    assertThat(use.title()).isEqualTo("Vịnh Sơn Hải");
                });
        editing.remove(item.id(), Officers.MAI);
        assertThat(usage.of(List.of(item.asset()))).isEmpty();
    }
}
