package vn.tinhhoa.content.contest.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;
import java.util.stream.Stream;

class EntryCodeTests {

    @Test
    void reads_a_code_as_people_write_it() {
        var code = new EntryCode("K7M2Q9XD");

        assertThat(code).hasToString("K7M2-Q9XD");
        assertThat(EntryCode.read(" k7m2 q9xd ")).hasValue(code);
        assertThat(EntryCode.read("K7M2-Q9XD")).hasValue(code);
        assertThat(EntryCode.read("oIl2-Q9XD")).hasValue(new EntryCode("0112Q9XD"));
        assertThat(EntryCode.read("K7M2-Q9X")).isEmpty();
        assertThat(EntryCode.read("K7M2-Q9XU")).isEmpty();
        assertThatThrownBy(() -> new EntryCode("k7m2q9xd"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void draws_every_letter_at_every_place() {
        var source = new SplittableRandom(4);
        var codes = Stream.generate(() -> EntryCode.random(source)).limit(2_000).toList();

        assertThat(codes).doesNotHaveDuplicates();
        for (var place = 0; place < 8; place++) {
            var at = place;
            assertThat(codes.stream().map(code -> code.value().charAt(at)).distinct()).hasSize(32);
        }
    }
}
